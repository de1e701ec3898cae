/** Items and the conversations they belong to, read by officers and by other services. */
@NullMarked
package org.crosslight.evidence.item;

import org.jspecify.annotations.NullMarked;
