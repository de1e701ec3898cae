package org.crosslight.evidence.reader.format.messagetable;

import org.crosslight.evidence.reader.DateOrder;

/**
 * How the rows of one sheet are to be read.
 *
 * @param headingRow the number of the row with the headings; rows before it are no data
 */
record SheetPlan(long headingRow, Columns columns, DateOrder dateOrder) {}
