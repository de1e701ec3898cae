@NullMarked
package org.crosslight.evidence.reader.format.messagetable;

import org.jspecify.annotations.NullMarked;
