/** The other services as linkage sees them: feeds and streams in the shapes of their contracts. */
@NullMarked
package org.crosslight.linkage.standin;

import org.jspecify.annotations.NullMarked;
