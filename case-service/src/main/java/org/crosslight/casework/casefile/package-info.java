/** Cases: opened, changed, closed. */
@NullMarked
package org.crosslight.casework.casefile;

import org.jspecify.annotations.NullMarked;
