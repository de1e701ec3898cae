@NullMarked
package org.crosslight.translation.migration;

import org.jspecify.annotations.NullMarked;
