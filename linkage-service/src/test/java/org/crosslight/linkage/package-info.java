@NullMarked
package org.crosslight.linkage;

import org.jspecify.annotations.NullMarked;
