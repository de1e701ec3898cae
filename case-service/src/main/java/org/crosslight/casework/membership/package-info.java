/** Who works on a case and in which role. */
@NullMarked
package org.crosslight.casework.membership;

import org.jspecify.annotations.NullMarked;
