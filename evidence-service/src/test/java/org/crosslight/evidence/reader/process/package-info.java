@NullMarked
package org.crosslight.evidence.reader.process;

import org.jspecify.annotations.NullMarked;
