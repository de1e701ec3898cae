/** The command line as somebody at a terminal uses it, against the running suite. */
@NullMarked
package org.crosslight.systemtests.command;

import org.jspecify.annotations.NullMarked;
