/** What tests need to run a suite of their own beside any other. */
@NullMarked
package org.crosslight.stack.testing;

import org.jspecify.annotations.NullMarked;
