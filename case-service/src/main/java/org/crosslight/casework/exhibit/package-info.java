/** The exhibits attached to a case, with how far each has been read and translated. */
@NullMarked
package org.crosslight.casework.exhibit;

import org.jspecify.annotations.NullMarked;
