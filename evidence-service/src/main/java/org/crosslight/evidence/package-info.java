/** Evidence: originals kept and provable, read into items that can be cited. */
@NullMarked
package org.crosslight.evidence;

import org.jspecify.annotations.NullMarked;
