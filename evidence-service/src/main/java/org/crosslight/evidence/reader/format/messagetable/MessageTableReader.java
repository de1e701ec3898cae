package org.crosslight.evidence.reader.format.messagetable;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crosslight.evidence.reader.Ending;
import org.crosslight.evidence.reader.Fault;
import org.crosslight.evidence.reader.NoteKind;
import org.crosslight.evidence.reader.Rows;
import org.crosslight.evidence.reader.Told;
import org.crosslight.evidence.reader.source.table.CellTable;
import org.jspecify.annotations.Nullable;

/**
 * Reads any table with one message per row.
 *
 * <p>A row is a row under the headings with at least one cell that is not blank.
 */
final class MessageTableReader {
  private final CellTable table;
  private final Told told;

  MessageTableReader(CellTable table, Told told) {
    this.table = table;
    this.told = told;
  }

  Ending read(Rows rows) throws IOException {
    String unknown = unknownRole();
    if (unknown != null) {
      return Ending.unreadable(Fault.MAPPING_UNKNOWN_ROLE, unknown);
    }
    TableSurvey survey = new TableSurvey(told);
    CellTable.End looked = table.visit(survey);
    Map<String, SheetPlan> plans = survey.plans();
    if (plans.isEmpty()) {
      return switch (ending(looked)) {
        case Ending.Whole whole ->
            Ending.unreadable(
                told.mapping().isEmpty() ? Fault.NO_HEADINGS_FOUND : Fault.MAPPING_COLUMN_MISSING);
        case Ending.Partial it -> Ending.unreadable(it.fault(), it.detail());
        case Ending.Unreadable it -> it;
      };
    }
    TableReading reading = new TableReading(plans, rows);
    CellTable.End end = table.visit(reading);
    note(rows, survey, plans, reading);
    return ending(end);
  }

  private static Ending ending(CellTable.End end) {
    return switch (end) {
      case WHOLE -> Ending.whole();
      case CUT -> Ending.partial(Fault.TRUNCATED_FILE);
      case DAMAGED -> Ending.partial(Fault.DAMAGED_WORKBOOK);
      case UNFOLDS_TOO_FAR ->
          Ending.partial(
              Fault.UNFOLDS_TOO_FAR,
              "The workbook unfolds to far more than its size and was not read further.");
      case NO_WORKBOOK -> Ending.unreadable(Fault.NOT_AN_ARCHIVE);
    };
  }

  private @Nullable String unknownRole() {
    List<String> unknown =
        told.mapping().keySet().stream().filter(role -> Role.named(role).isEmpty()).toList();
    return unknown.isEmpty()
        ? null
        : Fault.MAPPING_UNKNOWN_ROLE.sentence(
            String.join(", ", unknown),
            List.of(Role.values()).stream().map(Role::code).collect(Collectors.joining(", ")));
  }

  private static void note(
      Rows rows, TableSurvey survey, Map<String, SheetPlan> plans, TableReading reading) {
    if (survey.isDateOrderAssumed()) {
      rows.note(NoteKind.DATE_ORDER_ASSUMED);
    }
    if (survey.rowsElsewhere() > 0) {
      rows.note(NoteKind.SHEETS_WITHOUT_MESSAGES, survey.rowsElsewhere());
    }
    if (reading.blankRows() > 0) {
      rows.note(NoteKind.BLANK_ROWS, reading.blankRows());
    }
    long preamble = plans.values().stream().mapToLong(plan -> plan.headingRow() - 1).sum();
    if (preamble > 0) {
      rows.note(NoteKind.ROWS_BEFORE_HEADINGS, preamble);
    }
  }
}
