package org.crosslight.evidence.reader.format.messagetable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.crosslight.evidence.reader.Ending;
import org.crosslight.evidence.reader.Format;
import org.crosslight.evidence.reader.NoteKind;
import org.crosslight.evidence.reader.Reader;
import org.crosslight.evidence.reader.Recognition;
import org.crosslight.evidence.reader.Rows;
import org.crosslight.evidence.reader.Told;
import org.crosslight.evidence.reader.source.Head;
import org.crosslight.evidence.reader.source.Source;
import org.crosslight.evidence.reader.source.table.DelimitedTable;

/** Reads messages from a text file with columns, whatever tool wrote it. */
public final class MessageCsvReader implements Reader {
  @Override
  public Format format() {
    return new Format(
        "message-csv",
        "2",
        "Message table (CSV, tab- or semicolon-separated)",
        List.of("csv", "tsv", "txt"));
  }

  @Override
  public Recognition recognise(Source source) throws IOException {
    Head head = source.head();
    if (head.isContainer()) {
      return Recognition.no("the file is an archive");
    }
    TableSurvey survey = new TableSurvey(Told.defaults(source.name()));
    DelimitedTable table = DelimitedTable.of(() -> new ByteArrayInputStream(head.bytes()));
    if (table.dialect().usual() == 0) {
      return Recognition.no("the rows have no columns");
    }
    table.visit(survey);
    Map<String, SheetPlan> plans = survey.plans();
    if (plans.isEmpty()) {
      return Recognition.no("no row names columns of messages");
    }
    int roles = plans.values().iterator().next().columns().roles();
    return new Recognition(
        Math.min(50 + roles * 8, 85), "a row names %d columns of messages".formatted(roles));
  }

  @Override
  public Ending read(Source source, Told told, Rows rows) throws IOException {
    DelimitedTable table = DelimitedTable.of(source.bytes());
    Ending ending = new MessageTableReader(table, told).read(rows);
    String charset = table.encoding().charset().name();
    if (!charset.equals("UTF-8")) {
      rows.note(NoteKind.ENCODING, charset);
    }
    return ending;
  }
}
