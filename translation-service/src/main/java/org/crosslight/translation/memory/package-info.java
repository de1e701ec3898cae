/** Segments already translated. */
@NullMarked
package org.crosslight.translation.memory;

import org.jspecify.annotations.NullMarked;
