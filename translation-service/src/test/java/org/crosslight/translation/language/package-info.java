@NullMarked
package org.crosslight.translation.language;

import org.jspecify.annotations.NullMarked;
