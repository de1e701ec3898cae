/** Parts of a message that must come through translation untouched. */
@NullMarked
package org.crosslight.translation.protection;

import org.jspecify.annotations.NullMarked;
