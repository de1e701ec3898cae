@NullMarked
package org.crosslight.evidence.reader.smsbackup;

import org.jspecify.annotations.NullMarked;
