@NullMarked
package org.crosslight.evidence.reader.format.telegram;

import org.jspecify.annotations.NullMarked;
