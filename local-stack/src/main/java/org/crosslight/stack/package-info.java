/** Crosslight on one machine: everything it needs, started and stopped together. */
@NullMarked
package org.crosslight.stack;

import org.jspecify.annotations.NullMarked;
