/** The other services as linkage sees them: feeds and streams in the shapes of their contracts. */
@NullMarked
package org.crosslight.linkage.world;

import org.jspecify.annotations.NullMarked;
