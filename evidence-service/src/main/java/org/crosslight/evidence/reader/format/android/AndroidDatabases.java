package org.crosslight.evidence.reader.format.android;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.crosslight.evidence.reader.Documents;
import org.crosslight.evidence.reader.Ending;
import org.crosslight.evidence.reader.Fault;
import org.crosslight.evidence.reader.NoteKind;
import org.crosslight.evidence.reader.Rows;
import org.crosslight.evidence.reader.source.Source;
import org.crosslight.evidence.reader.source.sqlite.Database;
import org.crosslight.evidence.reader.source.sqlite.Table;

/** Databases of one kind in a file: the file itself, or those that an archive holds. */
record AndroidDatabases(Source source, Predicate<Database> kind, List<String> tables) {

  /** What is derived from other tables: nothing in it is said nowhere else. */
  private static final Pattern DERIVED =
      Pattern.compile(
          "android_metadata|words.*|.*_lookup|properties|_sync_state.*|search_index.*|directories"
              + "|default_directory|packages|contacts|agg_exceptions");

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_]{1,40}");
  private static final int MOST_NAMED = 20;

  /** Reads the tables of one database. */
  interface Reading {
    void read(Database database);
  }

  private boolean isOne(Source file) throws IOException {
    if (!Database.is(file.head())) {
      return false;
    }
    Optional<Database> opened = Database.open(file);
    try (Database database = opened.orElse(null)) {
      return database != null && kind.test(database);
    }
  }

  boolean areThere() throws IOException {
    return Documents.any(source, this::isOne);
  }

  Ending read(Rows rows, Reading reading) throws IOException {
    return Documents.read(
        source,
        rows,
        this::isOne,
        file -> {
          try (Database database = Database.open(file).orElseThrow()) {
            reading.read(database);
            note(rows, database);
            return database.isDamaged() ? Fault.DAMAGED_DATABASE : null;
          }
        });
  }

  private void note(Rows rows, Database database) {
    List<String> others =
        database.tableNames().stream()
            .filter(name -> !tables.contains(name) && !DERIVED.matcher(name).matches())
            .filter(name -> database.table(name).filter(Table::hasRows).isPresent())
            .toList();
    if (!others.isEmpty()) {
      // A name that no app would give may say anything.
      List<String> named =
          others.stream().filter(name -> PLAIN.matcher(name).matches()).limit(MOST_NAMED).toList();
      rows.note(NoteKind.TABLES_NOT_READ, others.size(), String.join(", ", named));
    }
  }
}
