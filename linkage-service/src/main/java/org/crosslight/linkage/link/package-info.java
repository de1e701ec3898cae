/** Relations between entities, always with the items that show them. */
@NullMarked
package org.crosslight.linkage.link;

import org.jspecify.annotations.NullMarked;
