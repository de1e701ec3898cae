/** Containers of several files, read without unpacking them all, within bounds. */
@NullMarked
package org.crosslight.evidence.reader.source.archive;

import org.jspecify.annotations.NullMarked;
