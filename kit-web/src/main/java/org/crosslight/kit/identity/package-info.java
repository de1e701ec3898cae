/** Who is calling, and the typed ids that cross service boundaries. */
@NullMarked
package org.crosslight.kit.identity;

import org.jspecify.annotations.NullMarked;
