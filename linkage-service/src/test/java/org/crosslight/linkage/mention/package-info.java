@NullMarked
package org.crosslight.linkage.mention;

import org.jspecify.annotations.NullMarked;
