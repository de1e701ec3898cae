/** Errors as RFC 9457 problem details from one catalogue. */
@NullMarked
package org.crosslight.kit.problem;

import org.jspecify.annotations.NullMarked;
