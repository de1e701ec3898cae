/** Tables of cells, in text with delimiters and in workbooks, gone over row by row. */
@NullMarked
package org.crosslight.evidence.reader.source.table;

import org.jspecify.annotations.NullMarked;
