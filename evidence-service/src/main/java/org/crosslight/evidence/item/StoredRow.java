package org.crosslight.evidence.item;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Reads rows that somebody may have edited: to whoever verifies, a row that says nothing any more
 * is a finding like any other.
 */
public final class StoredRow {

  private StoredRow() {}

  /** What the mapper makes of the row; empty when it can make nothing of it. */
  public static <T> Optional<T> read(RowMapper<T> mapper, ResultSet row, StatementContext context)
      throws SQLException {
    try {
      return Optional.of(mapper.map(row, context));
    } catch (RuntimeException edited) {
      // Whatever a value that is none makes a constructor or a parser say; never the database,
      // whose failures are SQLExceptions here.
      return Optional.empty();
    }
  }
}
