package org.crosslight.linkage.bulk;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rows in the text format of PostgreSQL's COPY, the fastest way in. */
public final class CopyRows {
  private final StringBuilder rows = new StringBuilder(1 << 16);
  private boolean rowBegun;

  /** Adds one value to the current row. */
  public CopyRows value(@Nullable Object value) {
    if (rowBegun) {
      rows.append('\t');
    }
    rowBegun = true;
    if (value == null) {
      rows.append("\\N");
    } else {
      escape(value.toString());
    }
    return this;
  }

  /** Ends the current row. */
  public void end() {
    rows.append('\n');
    rowBegun = false;
  }

  private void escape(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '\\' -> rows.append("\\\\");
        case '\t' -> rows.append("\\t");
        case '\n' -> rows.append("\\n");
        case '\r' -> rows.append("\\r");
        case '\0' -> rows.append('\uFFFD'); // PostgreSQL's text cannot hold it.
        default -> rows.append(c);
      }
    }
  }

  /** Copies all rows into a table and its columns, such as {@code t (a, b)}. */
  public void into(Handle handle, String target) {
    if (rows.isEmpty()) {
      return;
    }
    try {
      handle
          .getConnection()
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn("copy " + target + " from stdin", new StringReader(rows.toString()));
    } catch (SQLException e) {
      throw new IllegalStateException("Copying into " + target + " failed", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
