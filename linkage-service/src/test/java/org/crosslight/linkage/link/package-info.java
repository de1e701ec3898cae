@NullMarked
package org.crosslight.linkage.link;

import org.jspecify.annotations.NullMarked;
