/** Translating whole extractions as they become available. */
@NullMarked
package org.crosslight.translation.translation;

import org.jspecify.annotations.NullMarked;
