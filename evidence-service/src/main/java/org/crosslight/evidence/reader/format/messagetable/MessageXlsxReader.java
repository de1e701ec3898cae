package org.crosslight.evidence.reader.format.messagetable;

import java.io.IOException;
import java.util.List;
import org.crosslight.evidence.reader.Ending;
import org.crosslight.evidence.reader.Fault;
import org.crosslight.evidence.reader.Format;
import org.crosslight.evidence.reader.Reader;
import org.crosslight.evidence.reader.Recognition;
import org.crosslight.evidence.reader.Rows;
import org.crosslight.evidence.reader.Told;
import org.crosslight.evidence.reader.source.Source;
import org.crosslight.evidence.reader.source.table.WorkbookTable;

/** Reads messages from the sheets of a workbook, whatever tool wrote it. */
public final class MessageXlsxReader implements Reader {
  @Override
  public Format format() {
    return new Format("message-xlsx", "1", "Message table (Excel workbook, XLSX)", List.of("xlsx"));
  }

  @Override
  public Recognition recognise(Source source) throws IOException {
    return source.head().isZip() && source.members().named("xl/workbook.xml").isPresent()
        ? new Recognition(85, "the archive holds a workbook")
        : Recognition.no("the file is no XLSX workbook");
  }

  @Override
  public Ending read(Source source, Told told, Rows rows) throws IOException {
    return source.head().isZip()
        ? new MessageTableReader(new WorkbookTable(source.file()), told).read(rows)
        : Ending.unreadable(Fault.NOT_AN_ARCHIVE);
  }
}
