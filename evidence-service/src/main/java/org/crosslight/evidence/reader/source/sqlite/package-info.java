/** SQLite databases as tables of rows, read from copies and never written to. */
@NullMarked
package org.crosslight.evidence.reader.source.sqlite;

import org.jspecify.annotations.NullMarked;
