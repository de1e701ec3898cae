package org.crosslight.evidence.reader.format.messagetable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosslight.delimited.Bounds;
import org.crosslight.delimited.DelimitedRows;
import org.crosslight.delimited.RowState;
import org.crosslight.evidence.reader.Ending;
import org.crosslight.evidence.reader.Fault;
import org.crosslight.evidence.reader.RejectionReason;
import org.crosslight.evidence.reader.source.Head;
import org.crosslight.evidence.reader.source.text.Bytes;
import org.crosslight.evidence.reader.source.text.TextEncoding;

/** A table in a text file; delimiter and encoding are found out. */
final class CsvTable implements Table {
  private static final int LONGEST_ROW = 4 << 20;
  private static final char[] DELIMITERS = {',', ';', '\t', '|'};

  private final Bytes bytes;
  private final TextEncoding encoding;
  private final Dialect dialect;

  private CsvTable(Bytes bytes, TextEncoding encoding, Dialect dialect) {
    this.bytes = bytes;
    this.encoding = encoding;
    this.dialect = dialect;
  }

  /**
   * How a table is written.
   *
   * @param usual delimiters in most of its rows
   */
  record Dialect(char delimiter, int usual) {}

  static CsvTable of(Bytes bytes) throws IOException {
    TextEncoding encoding = TextEncoding.of(bytes);
    try (InputStream in = encoding.open(bytes)) {
      return new CsvTable(bytes, encoding, detect(in.readNBytes(Head.LENGTH)));
    }
  }

  TextEncoding encoding() {
    return encoding;
  }

  Dialect dialect() {
    return dialect;
  }

  private static Dialect detect(byte[] start) throws IOException {
    Dialect best = new Dialect(',', 0);
    long bestScore = 0;
    for (char delimiter : DELIMITERS) {
      Map<Integer, Integer> widths = new HashMap<>();
      int records = 0;
      try (DelimitedRows in =
          new DelimitedRows(
              new ByteArrayInputStream(start), delimiter, 0, Bounds.ofRow(LONGEST_ROW))) {
        while (records < 200 && in.next()) {
          if (in.state() == RowState.WHOLE) {
            widths.merge(in.fields(), 1, Integer::sum);
            records++;
          }
        }
      }
      for (Map.Entry<Integer, Integer> width : widths.entrySet()) {
        // Many rows of one width count more than few rows of many cells.
        long score =
            width.getKey() < 2 ? 0 : 1_000L * width.getValue() + Math.min(width.getKey(), 999);
        if (score > bestScore) {
          bestScore = score;
          best = new Dialect(delimiter, width.getKey() - 1);
        }
      }
    }
    return best;
  }

  @Override
  public Ending visit(Visitor visitor) throws IOException {
    long number = 0;
    try (DelimitedRows rows =
        new DelimitedRows(
            encoding.open(bytes),
            dialect.delimiter(),
            encoding.markLength(),
            new Bounds(LONGEST_ROW, dialect.usual()))) {
      while (rows.next()) {
        number++;
        switch (rows.state()) {
          case WHOLE -> visitor.row(row(rows, number));
          case UNCLOSED_QUOTE ->
              visitor.broken(
                  "",
                  number,
                  RejectionReason.UNBALANCED_QUOTE,
                  RejectionReason.UNBALANCED_QUOTE.sentence(),
                  rows.length());
          case TOO_LONG ->
              visitor.broken(
                  "",
                  number,
                  RejectionReason.ROW_TOO_LARGE,
                  "The row is larger than 4 MiB.",
                  rows.length());
          case CUT -> {
            visitor.broken(
                "",
                number,
                RejectionReason.TRUNCATED_ROW,
                "The file ends within a quoted cell of this row.",
                rows.length());
            return Ending.partial(Fault.TRUNCATED_FILE);
          }
        }
        visitor.progress(rows.consumed());
      }
    }
    return Ending.whole();
  }

  private Line row(DelimitedRows rows, long number) {
    List<String> cells = new ArrayList<>(rows.fields());
    boolean replaced = false;
    for (int f = 0; f < rows.fields(); f++) {
      TextEncoding.Decoded cell =
          encoding.decode(rows.bytes(), rows.start(f), rows.end(f) - rows.start(f));
      cells.add(cell.text());
      replaced |= cell.replaced();
    }
    return new Line("", number, encoding.hasOffsets() ? rows.offset() : null, cells, replaced);
  }
}
