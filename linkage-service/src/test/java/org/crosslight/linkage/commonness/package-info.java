@NullMarked
package org.crosslight.linkage.commonness;

import org.jspecify.annotations.NullMarked;
