/** Where a mention stands, so that it can be opened and read. */
@NullMarked
package org.crosslight.linkage.citation;

import org.jspecify.annotations.NullMarked;
