package org.crosslight.evidence.reader.source.table;

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
import org.crosslight.evidence.reader.source.Head;
import org.crosslight.evidence.reader.source.text.Bytes;
import org.crosslight.evidence.reader.source.text.TextEncoding;

/** A table in a text file; delimiter and encoding are found out. */
public final class DelimitedTable implements CellTable {
  /** A longer row, in bytes, is not cut into cells. */
  public static final int LONGEST_ROW = 4 << 20;

  private static final char[] DELIMITERS = {',', ';', '\t', '|'};

  private final Bytes bytes;
  private final TextEncoding encoding;
  private final Dialect dialect;

  private DelimitedTable(Bytes bytes, TextEncoding encoding, Dialect dialect) {
    this.bytes = bytes;
    this.encoding = encoding;
    this.dialect = dialect;
  }

  /**
   * How a table is written.
   *
   * @param usual delimiters in most of its rows
   */
  public record Dialect(char delimiter, int usual) {}

  /** The table in these bytes. */
  public static DelimitedTable of(Bytes bytes) throws IOException {
    TextEncoding encoding = TextEncoding.of(bytes);
    try (InputStream in = encoding.open(bytes)) {
      return new DelimitedTable(bytes, encoding, detect(in.readNBytes(Head.LENGTH)));
    }
  }

  /** In which encoding it is written. */
  public TextEncoding encoding() {
    return encoding;
  }

  /** How it is written. */
  public Dialect dialect() {
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
  public End visit(Visitor visitor) throws IOException {
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
          case UNCLOSED_QUOTE -> visitor.broken("", number, Broken.UNCLOSED_QUOTE, rows.length());
          case TOO_LONG -> visitor.broken("", number, Broken.TOO_LONG, rows.length());
          case CUT -> {
            visitor.broken("", number, Broken.CUT, rows.length());
            return End.CUT;
          }
        }
        visitor.progress(rows.consumed());
      }
    }
    return End.WHOLE;
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
