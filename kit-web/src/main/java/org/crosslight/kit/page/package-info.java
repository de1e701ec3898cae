/** Collections paged by an opaque cursor. */
@NullMarked
package org.crosslight.kit.page;

import org.jspecify.annotations.NullMarked;
