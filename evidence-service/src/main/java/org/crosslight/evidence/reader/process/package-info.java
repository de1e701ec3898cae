/** The child process in which hostile files are read, and the readers there are. */
@NullMarked
package org.crosslight.evidence.reader.process;

import org.jspecify.annotations.NullMarked;
