/** Learning the match and chance probabilities of every level without labels, or from them. */
@NullMarked
package org.crosslight.kernel.train;

import org.jspecify.annotations.NullMarked;
