/** How alike two values are, and on which level of a comparison a pair of records falls. */
@NullMarked
package org.crosslight.kernel.compare;

import org.jspecify.annotations.NullMarked;
