@NullMarked
package org.crosslight.translation.rendition;

import org.jspecify.annotations.NullMarked;
