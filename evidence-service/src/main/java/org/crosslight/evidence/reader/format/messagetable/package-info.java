/** The readers of tables with one message per row: CSV and XLSX of any vendor. */
@NullMarked
package org.crosslight.evidence.reader.format.messagetable;

import org.jspecify.annotations.NullMarked;
