@NullMarked
package org.crosslight.translation.translation;

import org.jspecify.annotations.NullMarked;
