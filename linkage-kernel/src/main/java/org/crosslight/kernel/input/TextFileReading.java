package org.crosslight.kernel.input;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import org.crosslight.delimited.DelimitedRows;
import org.crosslight.kernel.input.SourceRows.RawColumn;
import org.crosslight.kernel.model.Suggestion;

/** Reads the wanted columns of a delimited text file. */
final class TextFileReading {
  private TextFileReading() {}

  /** The names in the first row; {@code known} are likely ones. */
  static List<String> header(Source source, Set<String> known) {
    return reading(source, () -> Dialect.of(source.file(), known).header());
  }

  /**
   * Reads the columns.
   *
   * @param further those among them that the model's own columns do not need
   */
  static SourceRows read(
      Source source,
      String idColumn,
      List<String> wanted,
      List<String> further,
      LongConsumer rowsSoFar) {
    String name = String.valueOf(source.file().getFileName());
    return reading(
        source,
        () -> {
          Set<String> all = new LinkedHashSet<>(wanted);
          all.add(idColumn);
          Dialect dialect = Dialect.of(source.file(), all);
          try (InputRows in = InputRows.of(source.file(), dialect.delimiter())) {
            return rows(source, name, idColumn, wanted, further, dialect, in, rowsSoFar);
          }
        });
  }

  /** Something that reads a file. */
  private interface Reading<T> {
    T run() throws IOException;
  }

  private static <T> T reading(Source source, Reading<T> reading) {
    String name = String.valueOf(source.file().getFileName());
    try {
      return reading.run();
    } catch (NoSuchFileException e) {
      throw new InputProblem(name, "there is no such file", "check the path " + source.file());
    } catch (IOException e) {
      throw new InputProblem(
          name,
          "the file cannot be read (" + e.getMessage() + ")",
          "check the file and its rights");
    }
  }

  private static SourceRows rows(
      Source source,
      String name,
      String idColumn,
      List<String> wanted,
      List<String> further,
      Dialect dialect,
      InputRows rows,
      LongConsumer rowsSoFar)
      throws IOException {
    SourceRows read = new SourceRows(source);
    read.delimiter = dialect.delimiter() == '\t' ? "tab" : String.valueOf(dialect.delimiter());
    int idPlace = placeOfId(name, idColumn, dialect.header());
    List<RawColumn> columns = new ArrayList<>();
    int[] places = new int[wanted.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = placeOf(name, wanted.get(i), further, dialect.header());
      RawColumn column = new RawColumn();
      read.columns.put(wanted.get(i), column);
      columns.add(column);
    }
    int width = dialect.header().size();
    rows.next();
    DelimitedRows row = rows.row();
    while (rows.next()) {
      if ((++read.rowsInSource & 0xFFFF) == 0) {
        rowsSoFar.accept(read.rowsInSource);
      }
      int filled = row.fields();
      while (filled > width && row.start(filled - 1) == row.end(filled - 1)) {
        filled--;
      }
      if (filled != width) {
        read.reject(row.line(), "has " + row.fields() + " fields, the header has " + width);
        continue;
      }
      byte[] bytes = row.bytes();
      if (!read.takeId(row.line(), bytes, row.start(idPlace), row.end(idPlace))) {
        continue;
      }
      for (int i = 0; i < places.length; i++) {
        read.takeValue(columns.get(i), bytes, row.start(places[i]), row.end(places[i]));
      }
    }
    read.refuseFaultyIds(idColumn);
    read.settleEncoding();
    return read;
  }

  /** Where the column of the model stands, or a further one that --labels may have meant. */
  static int placeOf(String file, String column, List<String> further, List<String> header) {
    String orFile = further.contains(column) ? orFile(column) : "";
    return placeOf(file, column, orFile, "the model (or --labels)", header);
  }

  /** Where the column that identifies the records stands. */
  static int placeOfId(String file, String column, List<String> header) {
    return placeOf(file, column, "", "idColumn in the model", header);
  }

  private static int placeOf(
      String file, String column, String orFile, String field, List<String> header) {
    int place = header.indexOf(column);
    if (place < 0) {
      throw new InputProblem(
          file,
          "there is no column \"" + column + "\"" + orFile + ", which " + field + " names",
          Suggestion.forWord(column, header));
    }
    if (header.lastIndexOf(column) != place) {
      throw new InputProblem(
          file, "two columns are called \"" + column + "\"", "rename one of them in the header");
    }
    return place;
  }

  /** --labels takes a column or a file: what was meant as a file should be missed as one. */
  private static String orFile(String column) {
    return column.matches("(?i).*(/.*|\\.(csv|tsv|txt|parquet))") ? " and no such file" : "";
  }
}
