package org.crosslight.kernel.input;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A delimited file read as a whole, for lists of labels and the like. */
public final class SmallTable {
  private final List<String> header;
  private final List<List<String>> rows;

  private SmallTable(List<String> header, List<List<String>> rows) {
    this.header = header;
    this.rows = rows;
  }

  /** Reads the file. */
  public static SmallTable read(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      Dialect dialect = Dialect.of(file, Set.of("id", "cluster", "id_l", "id_r"));
      List<List<String>> rows = new ArrayList<>();
      try (InputRows in = InputRows.of(file, dialect.delimiter())) {
        while (in.next()) {
          List<String> row = in.texts();
          if (row.size() < dialect.header().size()) {
            throw new InputProblem(
                name,
                "line "
                    + in.row().line()
                    + " has "
                    + row.size()
                    + " fields, the header has "
                    + dialect.header().size(),
                "complete the row");
          }
          rows.add(row);
        }
      }
      return new SmallTable(dialect.header(), rows.subList(1, rows.size()));
    } catch (NoSuchFileException e) {
      throw new InputProblem(name, "there is no such file", "check the path " + file);
    } catch (IOException e) {
      throw new InputProblem(name, "the file cannot be read (" + e.getMessage() + ")", "check it");
    }
  }

  /** The names of the columns. */
  public List<String> header() {
    return header;
  }

  /** Whether there is such a column. */
  public boolean has(String column) {
    return header.contains(column);
  }

  /** How many rows there are below the header. */
  public int size() {
    return rows.size();
  }

  /** A cell, trimmed. */
  public String cell(int row, String column) {
    return rows.get(row).get(header.indexOf(column));
  }
}
