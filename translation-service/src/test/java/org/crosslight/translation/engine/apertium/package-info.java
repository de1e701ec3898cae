@NullMarked
package org.crosslight.translation.engine.apertium;

import org.jspecify.annotations.NullMarked;
