/** Match weights: what each candidate pair is worth, and why. */
@NullMarked
package org.crosslight.kernel.score;

import org.jspecify.annotations.NullMarked;
