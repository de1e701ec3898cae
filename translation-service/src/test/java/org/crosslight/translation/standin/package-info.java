@NullMarked
package org.crosslight.translation.standin;

import org.jspecify.annotations.NullMarked;
