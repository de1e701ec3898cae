package org.crosslight.kit.database;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rows on their way into a table, in the text format of PostgreSQL's COPY: the fastest way in. */
public final class CopyRows {

  private static final String NULL = "\\N";
  private static final char UNKNOWN = '\uFFFD';

  private final StringBuilder text = new StringBuilder(1 << 16);
  private int rows;
  private boolean inRow;

  /** Adds a column to the row; characters that PostgreSQL cannot hold become U+FFFD. */
  public CopyRows add(@Nullable String value) {
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

  /** Adds a column as its text, which must be what PostgreSQL reads as that column's type. */
  public CopyRows add(@Nullable Object value) {
    return add(value == null ? null : value.toString());
  }

  /** Adds a column of whole numbers. */
  public CopyRows add(long value) {
    separate();
    text.append(value);
    return this;
  }

  /** Adds a column that is true or false. */
  public CopyRows add(boolean value) {
    separate();
    text.append(value ? 't' : 'f');
    return this;
  }

  /** Ends the row. */
  public void endRow() {
    text.append('\n');
    inRow = false;
    rows++;
  }

  /** How many rows wait. */
  public int rows() {
    return rows;
  }

  /** How much text waits, for those who bound what they hold. */
  public int characters() {
    return text.length();
  }

  /** Copies the rows into a table without row-level security, such as a temporary one. */
  public void copyInto(Handle handle, String table) {
    copy(handle, table);
  }

  /**
   * Sends the rows to the table, by way of a temporary one: PostgreSQL refuses COPY into a table
   * with row-level security, and an INSERT is checked by it.
   *
   * @param columns the columns the rows have, in order
   */
  public void insertInto(Handle handle, String table, String columns) {
    if (rows == 0) {
      return;
    }
    String copied = "copied_" + table;
    handle.execute(
        "create temporary table if not exists %s (like %s) on commit delete rows"
            .formatted(copied, table));
    copy(handle, "%s (%s)".formatted(copied, columns));
    handle.execute(
        "insert into %1$s (%2$s) select %2$s from %3$s".formatted(table, columns, copied));
  }

  private void copy(Handle handle, String target) {
    if (rows == 0) {
      return;
    }
    try {
      handle
          .getConnection()
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn("copy " + target + " from stdin", new StringReader(text.toString()));
    } catch (SQLException e) {
      throw new IllegalStateException("COPY into " + target + " was refused", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Forgets the rows, sent or not. */
  public void clear() {
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
