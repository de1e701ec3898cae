package org.crosslight.kernel.input;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.crosslight.kernel.input.SourceRows.RawColumn;

/**
 * Reads the wanted columns of a Parquet file through DuckDB, the only place that needs it to read.
 */
final class ParquetReading {
  private ParquetReading() {}

  static SourceRows read(
      Source source, String idColumn, List<String> wanted, LongConsumer rowsSoFar) {
    String name = String.valueOf(source.file().getFileName());
    if (!Files.exists(source.file())) {
      throw new InputProblem(name, "there is no such file", "check the path " + source.file());
    }
    String file = "read_parquet('" + source.file().toString().replace("'", "''") + "')";
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      statement.execute("SET memory_limit='1GB'");
      List<String> header = new ArrayList<>();
      List<String> types = new ArrayList<>();
      try (ResultSet described = statement.executeQuery("DESCRIBE SELECT * FROM " + file)) {
        while (described.next()) {
          header.add(described.getString(1));
          types.add(described.getString(2));
        }
      }
      List<String> selected = new ArrayList<>();
      int idPlace = TextFileReading.placeOf(name, idColumn, "idColumn", header);
      selected.add(asText(idColumn, types.get(idPlace)));
      for (String column : wanted) {
        int place = TextFileReading.placeOf(name, column, "columns", header);
        selected.add(asText(column, types.get(place)));
      }
      return rows(source, idColumn, wanted, statement, selected, file, rowsSoFar);
    } catch (SQLException e) {
      String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("unknown");
      throw new InputProblem(
          name, "the file cannot be read as Parquet (" + message + ")", "check that it is whole");
    }
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
