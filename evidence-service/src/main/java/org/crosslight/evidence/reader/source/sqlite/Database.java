package org.crosslight.evidence.reader.source.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.crosslight.evidence.reader.Rows;
import org.crosslight.evidence.reader.source.Head;
import org.crosslight.evidence.reader.source.Source;
import org.sqlite.SQLiteConfig;

/**
 * A SQLite database, with what still stands in the write-ahead log beside it.
 *
 * <p>Apps leave their newest rows in {@code name-wal}: where that lies beside the database in a
 * container, both are copied and opened together. The bytes that were received are never opened for
 * writing. Only real tables are read: views, triggers and virtual tables, which could run anything,
 * are not.
 */
public final class Database implements AutoCloseable {
  private static final String MAGIC = "SQLite format 3\0";
  private static final String WAL = "-wal";
  private static final int LONGEST_VALUE = 64 << 20;
  private static final int HEADER = 100;
  private static final int AT_PAGE_SIZE = 16;
  private static final int AT_CHANGES = 24;
  private static final int AT_PAGES = 28;
  private static final int AT_COUNTED_AT = 92;
  private static final int LARGEST_PAGE = 65_536;

  private final Connection connection;
  private final String path;
  private final long size;
  private final Map<String, Table> tables;
  private boolean damaged;

  private Database(Connection connection, String path, long size) throws SQLException {
    this.connection = connection;
    this.path = path;
    this.size = size;
    this.tables = tables(this, connection);
  }

  /** Whether the file begins as databases do. */
  public static boolean is(Head head) {
    return head.has(MAGIC, 0);
  }

  /**
   * Opens a database; empty when it is damaged so far that not even its tables are known.
   *
   * @throws IOException if it cannot be copied
   */
  public static Optional<Database> open(Source source) throws IOException {
    Optional<Source> log = source.beside(WAL);
    Path file = log.isPresent() ? source.copiedWith(WAL, log.get()) : source.file();
    try {
      boolean lacksPages = log.isEmpty() && lacksPages(source.head(), Files.size(file));
      Connection connection = connect(file, log.isEmpty());
      try {
        Database database = new Database(connection, source.path(), source.size());
        database.damaged |= lacksPages;
        return Optional.of(database);
      } catch (SQLException noTables) {
        connection.close();
        return Optional.empty();
      }
    } catch (SQLException noDatabase) {
      return Optional.empty();
    }
  }

  /**
   * Whether the file is shorter than its header says (https://sqlite.org/fileformat.html, 1.3):
   * SQLite itself finds out only where it comes to read a page that is not there.
   */
  private static boolean lacksPages(Head head, long size) {
    ByteBuffer header = ByteBuffer.wrap(head.bytes());
    if (header.capacity() < HEADER || header.getInt(AT_CHANGES) != header.getInt(AT_COUNTED_AT)) {
      return false;
    }
    int pageSize = Short.toUnsignedInt(header.getShort(AT_PAGE_SIZE));
    long pages = Integer.toUnsignedLong(header.getInt(AT_PAGES));
    return size < pages * (pageSize == 1 ? LARGEST_PAGE : pageSize);
  }

  private static Connection connect(Path file, boolean immutable) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setPragma(SQLiteConfig.Pragma.LIMIT_LENGTH, Integer.toString(LONGEST_VALUE));
    config.setPragma(SQLiteConfig.Pragma.CACHE_SIZE, "-4000");
    config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, "0");
    config.setReadOnly(immutable);
    config.setBusyTimeout(0);
    String query = immutable ? "?immutable=1" : "";
    Connection connection =
        config.createConnection("jdbc:sqlite:" + file.toUri().toString() + query);
    try (var statement = connection.createStatement()) {
      statement.execute("pragma trusted_schema = off");
      statement.execute("pragma cell_size_check = on");
      statement.execute("pragma query_only = on");
    }
    return connection;
  }

  private static Map<String, Table> tables(Database database, Connection connection)
      throws SQLException {
    List<String> names = new ArrayList<>();
    try (PreparedStatement query =
            connection.prepareStatement(
                "select name, sql from sqlite_schema where type = 'table' order by rowid");
        ResultSet found = query.executeQuery()) {
      while (found.next()) {
        String name = found.getString(1);
        String made = String.valueOf(found.getString(2)).strip().toLowerCase(Locale.ROOT);
        if (name != null && !name.startsWith("sqlite_") && !made.startsWith("create virtual")) {
          names.add(name);
        }
      }
    }
    Map<String, Table> tables = new LinkedHashMap<>();
    for (String name : names) {
      tables.put(
          name.toLowerCase(Locale.ROOT), new Table(database, name, columns(connection, name)));
    }
    return tables;
  }

  private static List<String> columns(Connection connection, String table) throws SQLException {
    List<String> columns = new ArrayList<>();
    try (PreparedStatement query =
        connection.prepareStatement("select name from pragma_table_info(?)")) {
      query.setString(1, table);
      try (ResultSet found = query.executeQuery()) {
        while (found.next()) {
          columns.add(String.valueOf(found.getString(1)));
        }
      }
    }
    return columns;
  }

  Connection connection() {
    return connection;
  }

  /** Bytes of the database, or -1 when its container does not say. */
  long size() {
    return size;
  }

  /** The part of a file that a table is, as items name it. */
  String pathOf(String table) {
    return path.isEmpty() ? table : path + "/" + table;
  }

  /** The table of this name, in whatever case. */
  public Optional<Table> table(String name) {
    return Optional.ofNullable(tables.get(name.toLowerCase(Locale.ROOT)));
  }

  /** Hands over every row of the table of this name, where there is one. */
  public void read(String name, Rows rows, Table.Meaning meaning) {
    table(name).ifPresent(table -> table.read(rows, meaning));
  }

  /** Whether there is a table of this name with at least these columns. */
  public boolean has(String name, String... columns) {
    return table(name).filter(table -> table.hasAll(columns)).isPresent();
  }

  /** The names of its tables, in the order in which they were made. */
  public List<String> tableNames() {
    return tables.values().stream().map(Table::name).toList();
  }

  /** Whether a damaged page was met, or the file is too short for its pages. */
  public boolean isDamaged() {
    return damaged;
  }

  void damaged() {
    damaged = true;
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException alreadyLost) {
      damaged = true;
    }
  }
}
