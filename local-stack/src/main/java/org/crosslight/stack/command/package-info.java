/** The commands that start, stop and show the suite. */
@NullMarked
package org.crosslight.stack.command;

import org.jspecify.annotations.NullMarked;
