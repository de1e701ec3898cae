/** Connections to other cases, as far as each officer may know. */
@NullMarked
package org.crosslight.casework.alert;

import org.jspecify.annotations.NullMarked;
