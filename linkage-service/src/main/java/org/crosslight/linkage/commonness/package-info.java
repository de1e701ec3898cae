/** How little an identifier says because many unrelated people use it. */
@NullMarked
package org.crosslight.linkage.commonness;

import org.jspecify.annotations.NullMarked;
