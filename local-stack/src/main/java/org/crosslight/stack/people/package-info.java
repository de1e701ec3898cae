/** The people of the demo operation and the roles they have. */
@NullMarked
package org.crosslight.stack.people;

import org.jspecify.annotations.NullMarked;
