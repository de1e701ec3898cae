/** The port to translation engines and what they answer. */
@NullMarked
package org.crosslight.translation.engine;

import org.jspecify.annotations.NullMarked;
