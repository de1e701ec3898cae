@NullMarked
package org.crosslight.translation.engine;

import org.jspecify.annotations.NullMarked;
