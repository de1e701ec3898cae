@NullMarked
package org.crosslight.translation.protection;

import org.jspecify.annotations.NullMarked;
