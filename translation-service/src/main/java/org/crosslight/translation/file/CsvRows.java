package org.crosslight.translation.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crosslight.delimited.Bounds;
import org.crosslight.delimited.DelimitedRows;
import org.crosslight.delimited.RowState;
import org.crosslight.kit.problem.Problem;
import org.crosslight.translation.TranslationProblem;

/**
 * The rows of a CSV file (RFC 4180, UTF-8, with a header), read one by one. Everything that is
 * wrong with the file comes out as a problem that names the row.
 */
final class CsvRows implements AutoCloseable {

  private static final Bounds BOUNDS = Bounds.ofRow(64 << 20);
  private static final char REPLACEMENT = '\uFFFD';
  private static final List<String> USUAL_NAMES =
      List.of("text", "message", "body", "content", "source");

  private final DelimitedRows rows;
  private final List<String> header = new ArrayList<>();
  private long row;

  private CsvRows(InputStream in) {
    this.rows = new DelimitedRows(in, ',', 0, BOUNDS);
  }

  /** Opens a file and reads its header. */
  static CsvRows open(InputStream in) throws IOException {
    CsvRows rows = new CsvRows(in);
    List<String> header =
        rows.read()
            .orElseThrow(
                () ->
                    Problem.of(TranslationProblem.EMPTY_FILE)
                        .detail("Send a CSV file with a header row and a column of text.")
                        .build());
    rows.header.addAll(header);
    return rows;
  }

  List<String> header() {
    return List.copyOf(header);
  }

  /** The place of the named column, or of the one that usually holds the text. */
  int column(Optional<String> name) {
    if (name.isPresent()) {
      int place = header.indexOf(name.get());
      if (place >= 0) {
        return place;
      }
      throw noColumn("There is no column of that name");
    }
    if (header.size() == 1) {
      return 0;
    }
    for (String usual : USUAL_NAMES) {
      for (int i = 0; i < header.size(); i++) {
        if (header.get(i).strip().toLowerCase(Locale.ROOT).equals(usual)) {
          return i;
        }
      }
    }
    throw noColumn("It is not clear which column holds the text");
  }

  private Problem noColumn(String what) {
    return Problem.of(TranslationProblem.NO_SUCH_COLUMN)
        .detail(what + "; name one of the header's columns in ?column=.")
        .with("columns", List.copyOf(header))
        .build();
  }

  /** The next row, with as many fields as the header; empty at the end. */
  Optional<List<String>> next() throws IOException {
    Optional<List<String>> fields = read();
    if (fields.isPresent() && fields.get().size() != header.size()) {
      throw Problem.of(TranslationProblem.NOT_CSV)
          .detail(
              "Row %d has %d fields, the header has %d. Mend the file and send it again."
                  .formatted(row, fields.get().size(), header.size()))
          .with("row", row)
          .build();
    }
    return fields;
  }

  private Optional<List<String>> read() throws IOException {
    row++;
    if (!rows.next()) {
      return Optional.empty();
    }
    if (rows.state() != RowState.WHOLE || rows.isLoose()) {
      throw notCsv();
    }
    List<String> fields = new ArrayList<>(rows.fields());
    for (int f = 0; f < rows.fields(); f++) {
      fields.add(text(rows.start(f), rows.end(f)));
    }
    return Optional.of(fields);
  }

  private String text(int from, int to) {
    String text = new String(rows.bytes(), from, to - from, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0 && !isUtf8(from, to)) {
      throw notUtf8(row);
    }
    return text;
  }

  private boolean isUtf8(int from, int to) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(rows.bytes(), from, to - from));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private Problem notCsv() {
    return Problem.of(TranslationProblem.NOT_CSV)
        .detail(
            "Row %d cannot be read: a quoted field is not closed, or text follows its closing quote."
                .formatted(row))
        .with("row", row)
        .build();
  }

  private static Problem notUtf8(long row) {
    return Problem.of(TranslationProblem.NOT_UTF8)
        .detail("Row %d is not UTF-8. Save the file as UTF-8 and send it again.".formatted(row))
        .with("row", row)
        .build();
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
