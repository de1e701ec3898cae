@NullMarked
package org.crosslight.evidence.reader.messagetable;

import org.jspecify.annotations.NullMarked;
