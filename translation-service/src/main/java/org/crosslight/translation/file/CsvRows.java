package org.crosslight.translation.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.crosslight.kit.problem.Problem;
import org.crosslight.translation.TranslationProblem;

/**
 * The rows of a CSV file (RFC 4180, UTF-8, with a header), read one by one. Everything that is
 * wrong with the file comes out as a problem that names the row.
 */
final class CsvRows implements AutoCloseable {

  static final CSVFormat FORMAT = CSVFormat.RFC4180;
  private static final char BOM = '\uFEFF';
  private static final List<String> USUAL_NAMES =
      List.of("text", "message", "body", "content", "source");

  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private final List<String> header;
  private long row;

  private CsvRows(CSVParser parser) {
    this.parser = parser;
    this.records = parser.iterator();
    this.header = new ArrayList<>();
  }

  /** Opens a file and reads its header. */
  static CsvRows open(InputStream in) throws IOException {
    BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)));
    try {
      reader.mark(1);
      if (reader.read() != BOM) {
        reader.reset();
      }
    } catch (CharacterCodingException e) {
      throw notUtf8(1);
    }
    CsvRows rows = new CsvRows(CSVParser.builder().setReader(reader).setFormat(FORMAT).get());
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
  Optional<List<String>> next() {
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

  private Optional<List<String>> read() {
    row++;
    try {
      return records.hasNext() ? Optional.of(records.next().toList()) : Optional.empty();
    } catch (UncheckedIOException | IllegalStateException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      if (cause instanceof CharacterCodingException) {
        throw notUtf8(row);
      }
      if (cause instanceof CSVException || e instanceof IllegalStateException) {
        throw notCsv();
      }
      if (cause instanceof IOException && cause.getMessage() != null) {
        throw notCsv();
      }
      throw e;
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
    parser.close();
  }
}
