package org.crosslight.evidence.reader.format.messagetable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.crosslight.evidence.reader.ItemSink;
import org.crosslight.evidence.reader.ReadOptions;
import org.crosslight.evidence.reader.ReadOutcome;
import org.crosslight.evidence.reader.Reader;
import org.crosslight.evidence.reader.Recognition;
import org.crosslight.evidence.reader.source.Head;
import org.crosslight.evidence.reader.source.text.Bytes;

/** Reads messages from a text file with columns, whatever tool wrote it. */
public final class MessageCsvReader implements Reader {
  @Override
  public String name() {
    return "message-csv";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public String title() {
    return "Message table (CSV, tab- or semicolon-separated)";
  }

  @Override
  public List<String> extensions() {
    return List.of("csv", "tsv", "txt");
  }

  @Override
  public Recognition recognise(Head head, String fileName) {
    if (head.isArchive()) {
      return Recognition.no("the file is an archive");
    }
    TableSurvey survey = new TableSurvey(ReadOptions.defaults(fileName));
    try {
      CsvTable table = CsvTable.of(() -> new ByteArrayInputStream(head.bytes()));
      if (table.dialect().usual() == 0) {
        return Recognition.no("the rows have no columns");
      }
      table.visit(survey);
    } catch (IOException impossible) {
      throw new IllegalStateException("memory cannot fail to be read", impossible);
    }
    Map<String, SheetPlan> plans = survey.plans();
    if (plans.isEmpty()) {
      return Recognition.no("no row names columns of messages");
    }
    int roles = plans.values().iterator().next().columns().roles();
    return new Recognition(
        Math.min(50 + roles * 8, 85), "a row names %d columns of messages".formatted(roles));
  }

  @Override
  public ReadOutcome read(Path file, ReadOptions options, ItemSink sink) throws IOException {
    CsvTable table = CsvTable.of(Bytes.of(file));
    String charset = table.encoding().charset().name();
    List<String> notes =
        charset.equals("UTF-8")
            ? List.of()
            : List.of("The file was read as %s.".formatted(charset));
    return new MessageTableReader(table, file, options).read(sink, notes);
  }
}
