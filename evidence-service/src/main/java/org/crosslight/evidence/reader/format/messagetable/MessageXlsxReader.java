package org.crosslight.evidence.reader.format.messagetable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.crosslight.evidence.reader.ItemSink;
import org.crosslight.evidence.reader.ReadOptions;
import org.crosslight.evidence.reader.ReadOutcome;
import org.crosslight.evidence.reader.Reader;
import org.crosslight.evidence.reader.Recognition;
import org.crosslight.evidence.reader.source.Head;

/** Reads messages from the sheets of a workbook, whatever tool wrote it. */
public final class MessageXlsxReader implements Reader {
  @Override
  public String name() {
    return "message-xlsx";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public String title() {
    return "Message table (Excel workbook, XLSX)";
  }

  @Override
  public List<String> extensions() {
    return List.of("xlsx");
  }

  @Override
  public Recognition recognise(Head head, String fileName) {
    boolean workbook =
        head.archive().stream().anyMatch(entry -> entry.name().equals("xl/workbook.xml"));
    return workbook
        ? new Recognition(85, "the archive holds a workbook")
        : Recognition.no("the file is no XLSX workbook");
  }

  @Override
  public ReadOutcome read(Path file, ReadOptions options, ItemSink sink) throws IOException {
    if (!Head.of(file).isArchive()) {
      return new ReadOutcome.Unreadable(
          "not-an-archive",
          "The file is no XLSX workbook: an old, an encrypted or another kind. Save it as XLSX"
              + " without password.");
    }
    return new MessageTableReader(new XlsxTable(file), file, options).read(sink, List.of());
  }
}
