/** PostgreSQL from its binaries, with a database and two roles per service. */
@NullMarked
package org.crosslight.stack.postgres;

import org.jspecify.annotations.NullMarked;
