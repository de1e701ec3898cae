/** Calls to the other services with this service's own token. */
@NullMarked
package org.crosslight.kit.peer;

import org.jspecify.annotations.NullMarked;
