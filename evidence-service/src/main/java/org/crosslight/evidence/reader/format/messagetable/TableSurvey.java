package org.crosslight.evidence.reader.format.messagetable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosslight.evidence.reader.DateOrder;
import org.crosslight.evidence.reader.Told;
import org.crosslight.evidence.reader.source.table.CellTable;
import org.jspecify.annotations.Nullable;

/** A first look over a whole table: where the headings are, and in which order dates stand. */
final class TableSurvey implements CellTable.Visitor {
  private static final int LATEST_HEADING = 60;

  private final Told told;
  private final Map<String, Sheet> sheets = new LinkedHashMap<>();

  TableSurvey(Told told) {
    this.told = told;
  }

  /** What is known of one sheet. */
  private static final class Sheet {
    private final List<CellTable.Line> first = new ArrayList<>();
    private CellTable.@Nullable Line heading;
    private @Nullable Columns columns;
    private boolean settled;
    private long rows;
    private long dayFirst;
    private long monthFirst;
    private long open;
  }

  @Override
  public void row(CellTable.Line row) {
    Sheet sheet = sheets.computeIfAbsent(row.path(), none -> new Sheet());
    if (row.isBlank()) {
      return;
    }
    sheet.rows++;
    if (sheet.settled) {
      takeDate(sheet, row);
      return;
    }
    sheet.first.add(row);
    if (sheet.first.size() == LATEST_HEADING) {
      settle(sheet);
    }
  }

  @Override
  public void broken(String path, long number, CellTable.Broken why, long length) {
    sheets.computeIfAbsent(path, none -> new Sheet()).rows++;
  }

  private void settle(Sheet sheet) {
    sheet.settled = true;
    int best = 0;
    for (CellTable.Line row : sheet.first) {
      Columns columns =
          told.mapping().isEmpty()
              ? Columns.detect(row.cells())
              : Columns.told(told.mapping(), row.cells());
      if (columns == null || (told.mapping().isEmpty() && !columns.areMessages())) {
        continue;
      }
      if (columns.roles() > best) {
        best = columns.roles();
        sheet.columns = columns;
        sheet.heading = row;
      }
    }
    CellTable.Line heading = sheet.heading;
    if (heading != null) {
      sheet.first.stream()
          .filter(row -> row.number() > heading.number())
          .forEach(row -> takeDate(sheet, row));
    }
    sheet.first.clear();
  }

  private static void takeDate(Sheet sheet, CellTable.Line row) {
    Columns columns = sheet.columns;
    if (columns == null) {
      return;
    }
    for (Role role : List.of(Role.TIME, Role.DATE)) {
      String cell = columns.cell(role, row.cells());
      int[] fields = cell == null ? null : TableTime.orderless(cell);
      if (fields != null) {
        sheet.dayFirst += fields[0] > 12 ? 1 : 0;
        sheet.monthFirst += fields[1] > 12 ? 1 : 0;
        sheet.open++;
      }
    }
  }

  /** Rows that are not blank, headings included, on sheets without headings of messages. */
  long rowsElsewhere() {
    return sheets.values().stream()
        .filter(sheet -> sheet.heading == null)
        .mapToLong(sheet -> sheet.rows)
        .sum();
  }

  /** The plan of every sheet that has messages. */
  Map<String, SheetPlan> plans() {
    Map<String, SheetPlan> plans = new LinkedHashMap<>();
    sheets.forEach(
        (path, sheet) -> {
          if (!sheet.settled) {
            settle(sheet);
          }
          CellTable.Line heading = sheet.heading;
          Columns columns = sheet.columns;
          if (heading != null && columns != null) {
            plans.put(path, new SheetPlan(heading.number(), columns, order(sheet)));
          }
        });
    return plans;
  }

  private DateOrder order(Sheet sheet) {
    DateOrder order = told.dateOrder();
    if (order != null) {
      return order;
    }
    return sheet.monthFirst > sheet.dayFirst ? DateOrder.MONTH_DAY_YEAR : DateOrder.DAY_MONTH_YEAR;
  }

  /** Whether there are dates whose order nothing settles. */
  boolean isDateOrderAssumed() {
    return told.dateOrder() == null
        && sheets.values().stream()
            .anyMatch(sheet -> sheet.open > 0 && sheet.dayFirst == sheet.monthFirst);
  }
}
