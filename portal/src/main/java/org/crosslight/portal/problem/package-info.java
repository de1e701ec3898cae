/** Errors the portal itself answers with (RFC 9457). */
@NullMarked
package org.crosslight.portal.problem;

import org.jspecify.annotations.NullMarked;
