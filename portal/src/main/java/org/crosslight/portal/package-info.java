/** The portal's backend: signs officers in, keeps their tokens, and passes their calls on. */
@NullMarked
package org.crosslight.portal;

import org.jspecify.annotations.NullMarked;
