/** What is remembered of earlier translations. */
@NullMarked
package org.crosslight.translation.memory;

import org.jspecify.annotations.NullMarked;
