/** What the portal says to programs that know nothing but its address. */
@NullMarked
package org.crosslight.portal.published;

import org.jspecify.annotations.NullMarked;
