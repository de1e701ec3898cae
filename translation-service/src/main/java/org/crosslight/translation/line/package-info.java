/** Translating a few lines on request. */
@NullMarked
package org.crosslight.translation.line;

import org.jspecify.annotations.NullMarked;
