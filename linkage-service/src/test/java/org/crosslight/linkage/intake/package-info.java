@NullMarked
package org.crosslight.linkage.intake;

import org.jspecify.annotations.NullMarked;
