package org.crosslight.evidence.reader.format.messagetable;

import java.util.Map;
import org.crosslight.evidence.content.Provenance;
import org.crosslight.evidence.content.RowBuilder;
import org.crosslight.evidence.reader.Raw;
import org.crosslight.evidence.reader.RejectionReason;
import org.crosslight.evidence.reader.Rows;
import org.crosslight.evidence.reader.UnreadableRow;
import org.crosslight.evidence.reader.source.table.CellTable;

/** The second pass: every row under the headings becomes an item or a rejection. */
final class TableReading implements CellTable.Visitor {
  private final Map<String, SheetPlan> plans;
  private final MessageRow meaning;
  private final Rows rows;
  private long blank;

  TableReading(Map<String, SheetPlan> plans, Rows rows) {
    this.plans = plans;
    this.meaning = new MessageRow(rows);
    this.rows = rows;
  }

  @Override
  public void row(CellTable.Line row) {
    SheetPlan plan = plans.get(row.path());
    if (plan == null || row.number() <= plan.headingRow()) {
      return;
    }
    if (row.isBlank()) {
      blank++;
      return;
    }
    rows.row(
        new Provenance(row.path(), row.number(), row.offset()),
        Raw.of(row.length(), () -> String.join(" | ", row.cells())),
        () -> item(row, plan));
  }

  private RowBuilder item(CellTable.Line row, SheetPlan plan) throws UnreadableRow {
    int width = plan.columns().headings().size();
    if (row.cells().size() > width
        && row.cells().subList(width, row.cells().size()).stream().anyMatch(c -> !c.isBlank())) {
      throw new UnreadableRow(
          RejectionReason.MORE_CELLS_THAN_HEADINGS,
          RejectionReason.MORE_CELLS_THAN_HEADINGS.sentence(row.cells().size(), width));
    }
    if (plan.columns().isHeadingAgain(row.cells())) {
      throw new UnreadableRow(RejectionReason.HEADINGS_AGAIN);
    }
    RowBuilder item = meaning.item(row, plan);
    if (item == null) {
      throw new UnreadableRow(
          RejectionReason.NOTHING_TO_READ,
          "The row has no text, attachment, party or time under the known headings.");
    }
    return item;
  }

  @Override
  public void broken(String path, long number, CellTable.Broken why, long length) {
    SheetPlan plan = plans.get(path);
    if (plan == null || number <= plan.headingRow()) {
      return;
    }
    Provenance place = new Provenance(path, number, null);
    Raw raw = Raw.ofLength(length);
    switch (why) {
      case UNCLOSED_QUOTE -> rows.reject(place, RejectionReason.UNBALANCED_QUOTE, raw);
      case TOO_LONG ->
          rows.reject(place, RejectionReason.ROW_TOO_LARGE, "The row is larger than 4 MiB.", raw);
      case CUT ->
          rows.reject(
              place,
              RejectionReason.TRUNCATED_ROW,
              "The file ends within a quoted cell of this row.",
              raw);
    }
  }

  @Override
  public void progress(long bytes) {
    rows.progress(bytes);
  }

  long blankRows() {
    return blank;
  }
}
