@NullMarked
package org.crosslight.translation.line;

import org.jspecify.annotations.NullMarked;
