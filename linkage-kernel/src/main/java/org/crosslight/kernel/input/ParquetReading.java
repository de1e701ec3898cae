package org.crosslight.kernel.input;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.LongConsumer;
import org.crosslight.kernel.input.SourceRows.RawColumn;

/**
 * Reads the wanted columns of a Parquet file through DuckDB, the only place that needs it to read.
 */
final class ParquetReading {
  private ParquetReading() {}

  /** The names of the file's columns. */
  static List<String> header(Source source) {
    return reading(
        source, (statement, file) -> List.copyOf(described(statement, file).sequencedKeySet()));
  }

  static SourceRows read(
      Source source,
      String idColumn,
      List<String> wanted,
      List<String> further,
      LongConsumer rowsSoFar) {
    String name = String.valueOf(source.file().getFileName());
    return reading(
        source,
        (statement, file) -> {
          SequencedMap<String, String> types = described(statement, file);
          List<String> header = List.copyOf(types.sequencedKeySet());
          List<String> selected = new ArrayList<>();
          TextFileReading.placeOfId(name, idColumn, header);
          selected.add(asText(idColumn, types.getOrDefault(idColumn, "")));
          for (String column : wanted) {
            TextFileReading.placeOf(name, column, further, header);
            selected.add(asText(column, types.getOrDefault(column, "")));
          }
          return rows(source, idColumn, wanted, statement, selected, file, rowsSoFar);
        });
  }

  /** Something that asks DuckDB about a file. */
  private interface Reading<T> {
    T run(Statement statement, String file) throws SQLException;
  }

  private static <T> T reading(Source source, Reading<T> reading) {
    String name = String.valueOf(source.file().getFileName());
    if (!Files.exists(source.file())) {
      throw new InputProblem(name, "there is no such file", "check the path " + source.file());
    }
    String file = "read_parquet('" + source.file().toString().replace("'", "''") + "')";
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      statement.execute("SET memory_limit='256MB'");
      return reading.run(statement, file);
    } catch (SQLException e) {
      String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("unknown");
      throw new InputProblem(
          name, "the file cannot be read as Parquet (" + message + ")", "check that it is whole");
    }
  }

  /** The type of each column, by its name. */
  private static SequencedMap<String, String> described(Statement statement, String file)
      throws SQLException {
    SequencedMap<String, String> types = new LinkedHashMap<>();
    try (ResultSet described = statement.executeQuery("DESCRIBE SELECT * FROM " + file)) {
      while (described.next()) {
        types.put(described.getString(1), described.getString(2));
      }
    }
    return types;
  }

  private static SourceRows rows(
      Source source,
      String idColumn,
      List<String> wanted,
      Statement statement,
      List<String> selected,
      String file,
      LongConsumer rowsSoFar)
      throws SQLException {
    SourceRows read = new SourceRows(source);
    read.delimiter = "Parquet";
    List<RawColumn> columns = new ArrayList<>();
    for (String column : wanted) {
      RawColumn raw = new RawColumn();
      read.columns.put(column, raw);
      columns.add(raw);
    }
    byte[] none = new byte[0];
    try (ResultSet rows =
        statement.executeQuery("SELECT " + String.join(", ", selected) + " FROM " + file)) {
      while (rows.next()) {
        if ((++read.rowsInSource & 0xFFFF) == 0) {
          rowsSoFar.accept(read.rowsInSource);
        }
        byte[] id = bytes(rows.getString(1), none);
        if (!read.takeId(read.rowsInSource, id, 0, id.length)) {
          continue;
        }
        for (int i = 0; i < columns.size(); i++) {
          byte[] value = bytes(rows.getString(i + 2), none);
          read.takeValue(columns.get(i), value, 0, value.length);
        }
      }
    }
    read.refuseFaultyIds(idColumn);
    return read;
  }

  private static byte[] bytes(@org.jspecify.annotations.Nullable String text, byte[] none) {
    return text == null ? none : text.getBytes(StandardCharsets.UTF_8);
  }

  private static String asText(String column, String type) {
    String quoted = '"' + column.replace("\"", "\"\"") + '"';
    return type.endsWith("[]")
        ? "array_to_string(" + quoted + ", chr(31))"
        : "CAST(" + quoted + " AS VARCHAR)";
  }
}
