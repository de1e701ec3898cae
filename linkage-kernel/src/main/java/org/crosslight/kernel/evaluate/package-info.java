/** How right the result is, when the truth is known for some records. */
@NullMarked
package org.crosslight.kernel.evaluate;

import org.jspecify.annotations.NullMarked;
