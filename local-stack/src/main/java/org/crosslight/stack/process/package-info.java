/** Starting, watching and stopping processes so that none is ever lost. */
@NullMarked
package org.crosslight.stack.process;

import org.jspecify.annotations.NullMarked;
