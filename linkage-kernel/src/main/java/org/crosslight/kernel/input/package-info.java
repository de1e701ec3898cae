/** Records in: delimited text and Parquet, dictionary-encoded as they are read. */
@NullMarked
package org.crosslight.kernel.input;

import org.jspecify.annotations.NullMarked;
