/** Creating requests that may safely be sent twice. */
@NullMarked
package org.crosslight.kit.idempotency;

import org.jspecify.annotations.NullMarked;
