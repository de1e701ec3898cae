/** What keeps the portal from starting. */
@NullMarked
package org.crosslight.portal.startup;

import org.jspecify.annotations.NullMarked;
