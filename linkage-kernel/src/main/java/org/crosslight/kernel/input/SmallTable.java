package org.crosslight.kernel.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
      try (InputStream in = Files.newInputStream(file)) {
        new DelimitedRows(name, in, dialect.delimiter(), 1 << 16)
            .forEach(
                (line, buffer, starts, ends, fields) -> {
                  List<String> row = new ArrayList<>();
                  for (int f = 0; f < fields; f++) {
                    row.add(
                        new String(buffer, starts[f], ends[f] - starts[f], StandardCharsets.UTF_8)
                            .strip());
                  }
                  if (fields < dialect.header().size()) {
                    throw new InputProblem(
                        name,
                        "line "
                            + line
                            + " has "
                            + fields
                            + " fields, the header has "
                            + dialect.header().size(),
                        "complete the row");
                  }
                  rows.add(row);
                });
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
