package org.crosslight.evidence.reader.source.sqlite;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.crosslight.evidence.content.Mark;
import org.crosslight.evidence.content.Provenance;
import org.crosslight.evidence.content.RowBuilder;
import org.crosslight.evidence.reader.Raw;
import org.crosslight.evidence.reader.RejectionReason;
import org.crosslight.evidence.reader.Rows;
import org.jspecify.annotations.Nullable;

/**
 * One table of a database, its rows in the order of their row ids.
 *
 * <p>Where a page is damaged the rows on it are lost and the next readable row is looked for; how
 * many lay there nobody knows, so that each such gap stands as one rejection.
 */
public final class Table {
  private static final int MOST_GAPS = 200;

  private final Database database;
  private final String name;
  private final List<String> columns;
  private final Map<String, Integer> places = new HashMap<>();

  Table(Database database, String name, List<String> columns) {
    this.database = database;
    this.name = name;
    this.columns = List.copyOf(columns);
    for (int i = 0; i < columns.size(); i++) {
      places.put(columns.get(i).toLowerCase(Locale.ROOT), i);
    }
  }

  /** Makes one row of the table into what it says. */
  @FunctionalInterface
  public interface Meaning {
    @Nullable RowBuilder of(TableRow row) throws Exception;
  }

  public String name() {
    return name;
  }

  /** Its columns as they were declared. */
  public List<String> columns() {
    return columns;
  }

  /** Whether it has all these columns, in whatever case. */
  public boolean hasAll(String... wanted) {
    for (String column : wanted) {
      if (!places.containsKey(column.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  int placeOf(String column) {
    return places.getOrDefault(column.toLowerCase(Locale.ROOT), -1);
  }

  /** Hands every row over, numbered by its row id. */
  public void read(Rows rows, Meaning meaning) {
    String path = database.pathOf(name);
    long last = lastRow();
    go(
        row -> {
          rows.row(new Provenance(path, row.id(), null), row.raw(), () -> item(meaning, row));
          if (last > 0 && database.size() > 0) {
            rows.progress((long) (database.size() * Math.min(1.0, (double) row.id() / last)));
          }
        },
        gap ->
            rows.reject(
                new Provenance(path, gap, null), RejectionReason.DAMAGED_PAGE, Raw.ofLength(0)));
  }

  private static @Nullable RowBuilder item(Meaning meaning, TableRow row) throws Exception {
    RowBuilder item = meaning.of(row);
    return item != null && row.replaced() ? item.mark(Mark.BYTES_REPLACED) : item;
  }

  /** Looks at every row that can be reached, to understand those of other tables by it. */
  public void look(Consumer<TableRow> seen) {
    go(seen, gap -> {});
  }

  /** Whether there is a row in it, as far as can be seen. */
  public boolean hasRows() {
    return firstBehind(Long.MIN_VALUE) != NONE;
  }

  /** The row of this id, as far as it can be read. */
  public Optional<TableRow> at(long id) {
    try (PreparedStatement query =
        database.connection().prepareStatement(select() + from() + " where rowid = ?")) {
      query.setLong(1, id);
      try (ResultSet found = query.executeQuery()) {
        return found.next() ? Optional.of(row(found)) : Optional.empty();
      }
    } catch (SQLException broken) {
      database.damaged();
      return Optional.empty();
    }
  }

  /** The ids of its rows, by the number that they have in one column: whose parts they are. */
  public Map<Long, List<Long>> idsBy(String column) {
    Map<Long, List<Long>> ids = new HashMap<>();
    if (hasAll(column)) {
      try (PreparedStatement query =
              database
                  .connection()
                  .prepareStatement(
                      "select rowid, " + quoted(column) + from() + " order by rowid");
          ResultSet found = query.executeQuery()) {
        while (found.next()) {
          ids.computeIfAbsent(found.getLong(2), whose -> new ArrayList<>(1)).add(found.getLong(1));
        }
      } catch (SQLException broken) {
        database.damaged();
      }
    }
    return ids;
  }

  private String select() {
    return "select rowid, " + columns.stream().map(Table::quoted).collect(Collectors.joining(", "));
  }

  private String from() {
    return " from " + quoted(name);
  }

  private TableRow row(ResultSet found) throws SQLException {
    List<@Nullable Object> values = new ArrayList<>(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      values.add(found.getObject(i + 2));
    }
    return new TableRow(this, found.getLong(1), values);
  }

  private void go(Consumer<TableRow> seen, Consumer<Long> gap) {
    long after = Long.MIN_VALUE;
    for (int gaps = 0; gaps <= MOST_GAPS; gaps++) {
      Cursor cursor = new Cursor(after);
      try {
        cursor.run(seen);
        return;
      } catch (SQLException broken) {
        database.damaged();
        long from = cursor.last == Long.MIN_VALUE ? 0 : cursor.last;
        gap.accept(from + 1);
        long next = nextReadable(from);
        if (next == Long.MIN_VALUE) {
          return;
        }
        after = next - 1;
      }
    }
  }

  /** One way along the table, from behind one row id on. */
  private final class Cursor {
    private long last;

    Cursor(long after) {
      last = after;
    }

    void run(Consumer<TableRow> seen) throws SQLException {
      try (PreparedStatement query = prepared(select(), last);
          ResultSet found = query.executeQuery()) {
        while (found.next()) {
          TableRow row = row(found);
          last = row.id();
          seen.accept(row);
        }
      }
    }
  }

  private PreparedStatement prepared(String select, long after) throws SQLException {
    PreparedStatement query =
        database.connection().prepareStatement(select + from() + " where rowid > ? order by rowid");
    query.setLong(1, after);
    return query;
  }

  // Rows behind a damaged page can be read from any row id on that lies behind it.
  private long nextReadable(long from) {
    long reach = 1;
    long high = Long.MIN_VALUE;
    while (reach > 0 && reach < Long.MAX_VALUE / 4) {
      long found = firstBehind(from + reach);
      if (found == NONE) {
        return Long.MIN_VALUE;
      }
      if (found != UNREADABLE) {
        high = found;
        break;
      }
      reach *= 2;
    }
    if (high == Long.MIN_VALUE) {
      return high;
    }
    long low = from + reach / 2;
    long top = from + reach;
    while (low + 1 < top) {
      long middle = low + (top - low) / 2;
      long found = firstBehind(middle);
      if (found == UNREADABLE || found == NONE) {
        low = middle;
      } else {
        high = found;
        top = middle;
      }
    }
    return high;
  }

  private static final long NONE = Long.MAX_VALUE;
  private static final long UNREADABLE = Long.MIN_VALUE;

  private long firstBehind(long after) {
    try (PreparedStatement query = prepared("select rowid", after)) {
      query.setMaxRows(1);
      try (ResultSet found = query.executeQuery()) {
        return found.next() ? found.getLong(1) : NONE;
      }
    } catch (SQLException broken) {
      return UNREADABLE;
    }
  }

  private long lastRow() {
    try (PreparedStatement query =
            database.connection().prepareStatement("select max(rowid) from " + quoted(name));
        ResultSet found = query.executeQuery()) {
      return found.next() ? found.getLong(1) : 0;
    } catch (SQLException broken) {
      return 0;
    }
  }

  private static String quoted(String word) {
    return '"' + word.replace("\"", "\"\"") + '"';
  }
}
