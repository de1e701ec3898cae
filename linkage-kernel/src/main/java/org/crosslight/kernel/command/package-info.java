/** The command line: arguments, progress, files written, exit codes. */
@NullMarked
package org.crosslight.kernel.command;

import org.jspecify.annotations.NullMarked;
