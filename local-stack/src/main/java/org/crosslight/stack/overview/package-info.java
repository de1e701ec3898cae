/** What a suite has processed and how it is doing, for people and for scripts. */
@NullMarked
package org.crosslight.stack.overview;

import org.jspecify.annotations.NullMarked;
