/** Cleaning steps, applied once to each distinct value of a column. */
@NullMarked
package org.crosslight.kernel.clean;

import org.jspecify.annotations.NullMarked;
