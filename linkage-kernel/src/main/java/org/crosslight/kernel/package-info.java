/** Record linkage as a library: start at {@link org.crosslight.kernel.Linkage}. */
@NullMarked
package org.crosslight.kernel;

import org.jspecify.annotations.NullMarked;
