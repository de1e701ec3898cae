/** From scored pairs to groups of records that are one thing. */
@NullMarked
package org.crosslight.kernel.cluster;

import org.jspecify.annotations.NullMarked;
