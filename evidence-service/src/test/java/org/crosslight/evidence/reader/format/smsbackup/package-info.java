@NullMarked
package org.crosslight.evidence.reader.format.smsbackup;

import org.jspecify.annotations.NullMarked;
