/** Tests of what all services share. */
@NullMarked
package org.crosslight.kit;

import org.jspecify.annotations.NullMarked;
