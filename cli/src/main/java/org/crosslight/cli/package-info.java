/** The commands behind {@code ./crosslight}. Those for scripts use nothing but the public APIs. */
@NullMarked
package org.crosslight.cli;

import org.jspecify.annotations.NullMarked;
