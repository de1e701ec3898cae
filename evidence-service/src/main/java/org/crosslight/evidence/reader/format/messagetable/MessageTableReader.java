package org.crosslight.evidence.reader.format.messagetable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crosslight.evidence.reader.ItemSink;
import org.crosslight.evidence.reader.ReadOptions;
import org.crosslight.evidence.reader.ReadOutcome;
import org.crosslight.evidence.reader.RowLedger;
import org.jspecify.annotations.Nullable;

/**
 * Reads any table with one message per row.
 *
 * <p>A row is a row under the headings with at least one cell that is not blank.
 */
final class MessageTableReader {
  private final Table table;
  private final Path file;
  private final ReadOptions options;

  MessageTableReader(Table table, Path file, ReadOptions options) {
    this.table = table;
    this.file = file;
    this.options = options;
  }

  ReadOutcome read(ItemSink sink, List<String> notes) throws IOException {
    String unknown = unknownRole();
    if (unknown != null) {
      return new ReadOutcome.Unreadable("mapping-unknown-role", unknown);
    }
    TableSurvey survey = new TableSurvey(options);
    Table.Ending ending = table.visit(survey);
    Map<String, SheetPlan> plans = survey.plans();
    String slug = ending.slug();
    if (plans.isEmpty()) {
      return slug == null ? noHeadings() : new ReadOutcome.Unreadable(slug, ending.detail());
    }
    RowLedger ledger = new RowLedger(sink, Files.size(file));
    TableReading reading = new TableReading(plans, options, ledger);
    Table.Ending end = table.visit(reading);
    note(ledger, survey, plans, reading, notes);
    String problem = end.slug();
    return problem == null ? ledger.complete() : ledger.partial(problem, end.detail());
  }

  private @Nullable String unknownRole() {
    List<String> unknown =
        options.mapping().keySet().stream().filter(role -> Role.of(role).isEmpty()).toList();
    return unknown.isEmpty()
        ? null
        : "The mapping names roles that do not exist: %s. Known are: %s."
            .formatted(
                String.join(", ", unknown),
                List.of(Role.values()).stream().map(Role::slug).collect(Collectors.joining(", ")));
  }

  private ReadOutcome noHeadings() {
    return options.mapping().isEmpty()
        ? new ReadOutcome.Unreadable(
            "no-headings-found",
            "None of the first 60 rows names columns of messages (text, time, sender)."
                + " Give a mapping of roles to columns.")
        : new ReadOutcome.Unreadable(
            "mapping-column-missing",
            "None of the first 60 rows has all the columns that the mapping names.");
  }

  private static void note(
      RowLedger ledger,
      TableSurvey survey,
      Map<String, SheetPlan> plans,
      TableReading reading,
      List<String> notes) {
    if (survey.isDateOrderAssumed()) {
      ledger.note(
          "date-order-assumed",
          "Nothing in the file tells whether 03/04 is 3 April or March 4th; 3 April was assumed."
              + " Read again with a date order if that is wrong.");
    }
    if (survey.rowsElsewhere() > 0) {
      ledger.note(
          "sheets-without-messages",
          "%d rows stand on sheets without headings of messages and were not read."
              .formatted(survey.rowsElsewhere()));
    }
    if (reading.blankRows() > 0) {
      ledger.note("blank-rows", "%d blank rows were passed over.".formatted(reading.blankRows()));
    }
    long preamble = plans.values().stream().mapToLong(plan -> plan.headingRow() - 1).sum();
    if (preamble > 0) {
      ledger.note(
          "rows-before-headings",
          "%d rows before the headings were passed over.".formatted(preamble));
    }
    for (String note : notes) {
      ledger.note("encoding", note);
    }
  }
}
