/** The running suite as a script sees it: addresses, tokens, and its public API. */
@NullMarked
package org.crosslight.stack.suite;

import org.jspecify.annotations.NullMarked;
