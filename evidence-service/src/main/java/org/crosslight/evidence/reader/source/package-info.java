/** What a file is before it is read as one format: its beginning, its members, its encoding. */
@NullMarked
package org.crosslight.evidence.reader.source;

import org.jspecify.annotations.NullMarked;
