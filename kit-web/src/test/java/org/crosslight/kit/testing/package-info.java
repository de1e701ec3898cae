/** What the services' own tests stand on: a real PostgreSQL with both roles, and signed tokens. */
@NullMarked
package org.crosslight.kit.testing;

import org.jspecify.annotations.NullMarked;
