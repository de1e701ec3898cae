package org.crosslight.evidence.extraction;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rows on their way into a table, in PostgreSQL's COPY text format. */
final class CopyRows {

  private static final String NULL = "\\N";
  private static final char UNKNOWN = '\uFFFD';

  private final StringBuilder text = new StringBuilder(1 << 16);
  private int rows;
  private boolean inRow;

  /** Adds a column to the row; characters that PostgreSQL cannot hold become U+FFFD. */
  CopyRows add(@Nullable String value) {
    separate();
    if (value == null) {
      text.append(NULL);
      return this;
    }
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '\\' -> text.append("\\\\");
        case '\t' -> text.append("\\t");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\0' -> text.append(UNKNOWN);
        default -> text.append(isAlone(value, i) ? UNKNOWN : c);
      }
    }
    return this;
  }

  CopyRows add(long value) {
    separate();
    text.append(value);
    return this;
  }

  CopyRows add(boolean value) {
    separate();
    text.append(value ? 't' : 'f');
    return this;
  }

  void endRow() {
    text.append('\n');
    inRow = false;
    rows++;
  }

  int rows() {
    return rows;
  }

  int characters() {
    return text.length();
  }

  /**
   * Sends the rows to the table, by way of a temporary one: PostgreSQL refuses COPY into a table
   * with row-level security, and an INSERT is checked by it.
   *
   * @param columns the columns the rows have, in order
   */
  void send(Handle handle, String table, String columns) {
    if (rows == 0) {
      return;
    }
    String copied = "copied_" + table;
    handle.execute(
        "create temporary table if not exists %s (like %s) on commit delete rows"
            .formatted(copied, table));
    try {
      handle
          .getConnection()
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(
              "copy %s (%s) from stdin".formatted(copied, columns),
              new StringReader(text.toString()));
    } catch (SQLException e) {
      throw new IllegalStateException("COPY was refused", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    handle.execute(
        "insert into %1$s (%2$s) select %2$s from %3$s".formatted(table, columns, copied));
  }

  void clear() {
    text.setLength(0);
    rows = 0;
  }

  private void separate() {
    if (inRow) {
      text.append('\t');
    }
    inRow = true;
  }

  private static boolean isAlone(String value, int i) {
    char c = value.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(value.charAt(i - 1)));
  }
}
