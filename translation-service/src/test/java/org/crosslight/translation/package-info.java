@NullMarked
package org.crosslight.translation;

import org.jspecify.annotations.NullMarked;
