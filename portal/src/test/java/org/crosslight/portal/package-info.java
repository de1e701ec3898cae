/** The portal as browsers and services meet it, with a real provider and a real service. */
@NullMarked
package org.crosslight.portal;

import org.jspecify.annotations.NullMarked;
