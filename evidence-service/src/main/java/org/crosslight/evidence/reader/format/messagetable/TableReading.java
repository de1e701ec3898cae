package org.crosslight.evidence.reader.format.messagetable;

import java.util.Map;
import org.crosslight.evidence.content.Row;
import org.crosslight.evidence.reader.ReadOptions;
import org.crosslight.evidence.reader.RowLedger;

/** The second pass: every row under the headings becomes an item or a rejection. */
final class TableReading implements Table.Visitor {
  private final Map<String, SheetPlan> plans;
  private final MessageRow rows;
  private final RowLedger ledger;
  private long blank;

  TableReading(Map<String, SheetPlan> plans, ReadOptions options, RowLedger ledger) {
    this.plans = plans;
    this.rows = new MessageRow(options);
    this.ledger = ledger;
  }

  @Override
  public void row(Table.Row row) {
    SheetPlan plan = plans.get(row.path());
    if (plan == null || row.number() <= plan.headingRow()) {
      return;
    }
    if (row.isBlank()) {
      blank++;
      return;
    }
    ledger.found(row.path(), row.number());
    if (isRejected(row, plan)) {
      return;
    }
    Row item = rows.item(row, plan);
    if (item == null) {
      ledger.reject(
          "nothing-to-read",
          "The row has no text, attachment, party or time under the known headings.",
          row.length());
    } else {
      ledger.read(item);
    }
  }

  private boolean isRejected(Table.Row row, SheetPlan plan) {
    int width = plan.columns().headings().size();
    if (row.cells().size() > width
        && row.cells().subList(width, row.cells().size()).stream().anyMatch(c -> !c.isBlank())) {
      ledger.reject(
          "more-cells-than-headings",
          "The row has %d cells under %d headings, so its columns cannot be trusted."
              .formatted(row.cells().size(), width),
          row.length());
      return true;
    }
    if (plan.columns().isHeadingAgain(row.cells())) {
      ledger.reject("headings-again", "The row repeats the headings.", row.length());
      return true;
    }
    return false;
  }

  @Override
  public void broken(String path, long number, String reason, String detail, long length) {
    SheetPlan plan = plans.get(path);
    if (plan != null && number > plan.headingRow()) {
      ledger.found(path, number);
      ledger.reject(reason, detail, length);
    }
  }

  @Override
  public void progress(long bytes) {
    ledger.progress(bytes);
  }

  long blankRows() {
    return blank;
  }
}
