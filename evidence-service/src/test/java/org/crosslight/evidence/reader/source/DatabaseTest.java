package org.crosslight.evidence.reader.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.crosslight.evidence.content.Conversation;
import org.crosslight.evidence.content.ConversationKind;
import org.crosslight.evidence.content.Message;
import org.crosslight.evidence.content.Row;
import org.crosslight.evidence.reader.Collected;
import org.crosslight.evidence.reader.Documents;
import org.crosslight.evidence.reader.Ending;
import org.crosslight.evidence.reader.RejectionReason;
import org.crosslight.evidence.reader.Rows;
import org.crosslight.evidence.reader.Told;
import org.crosslight.evidence.reader.process.Readers;
import org.crosslight.evidence.reader.source.archive.Unfolding;
import org.crosslight.evidence.reader.source.sqlite.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
  private static final Conversation CHAT = new Conversation("c", null, ConversationKind.CHAT);

  @TempDir Path directory = Path.of("");

  private Path made(String name, String... statements) throws SQLException {
    Path file = directory.resolve(name);
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
    return file;
  }

  private static Collected read(Source source, String table) throws IOException {
    Collected sink = new Collected();
    try (Database database = Database.open(source).orElseThrow()) {
      Rows rows = new Rows(sink, Told.defaults("a.db"), source.size());
      database
          .table(table)
          .orElseThrow()
          .read(rows, row -> Row.of(CHAT, Message.PLAIN).text(row.text("body")));
      sink.outcome = rows.outcome(Ending.whole());
    }
    return sink;
  }

  private static List<String> texts(Collected read) {
    return read.items.stream().map(item -> String.valueOf(item.text())).toList();
  }

  @Test
  void readsTablesByTheNamesOfTheirColumns() throws Exception {
    Path file =
        made(
            "a.db",
            "create table sms (_id integer primary key, Body text, n integer, b blob)",
            "insert into sms values (7, 'first', 3, x'00ff'), (9, 'sec' || char(0) || 'ond', 4.5,"
                + " null)",
            "create view evil as select 1",
            "create table \"odd \"\" name\" (\"a b\" text)");
    byte[] before = Files.readAllBytes(file);
    try (Source source = Source.of(file, "a.db");
        Database database = Database.open(source).orElseThrow()) {
      assertThat(database.tableNames()).containsExactly("sms", "odd \" name");
      assertThat(database.has("SMS", "body", "_ID")).isTrue();
      assertThat(database.has("sms", "nothing")).isFalse();
      assertThat(database.has("evil")).isFalse();
      List<String> seen = new ArrayList<>();
      database
          .table("sms")
          .orElseThrow()
          .look(
              row ->
                  seen.add(
                      "%d %s %s %s %s %s"
                          .formatted(
                              row.id(),
                              row.text("body"),
                              row.number("n"),
                              row.real("n"),
                              row.bytes("b") == null ? null : row.bytes("b").length,
                              row.text("nothing"))));
      assertThat(seen).containsExactly("7 first 3 3.0 2 null", "9 sec\0ond null 4.5 null null");
      Collected read = read(source, "sms");
      assertThat(read.items.getFirst().provenance().path()).isEqualTo("sms");
      assertThat(read.items.getFirst().provenance().row()).isEqualTo(7);
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(directory.resolve("a.db-wal")).doesNotExist();
  }

  @Test
  void seesRowsThatStillStandInTheLogBesideTheDatabase() throws Exception {
    Path file = directory.resolve("mmssms.db");
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("pragma journal_mode = wal");
      statement.execute("pragma wal_autocheckpoint = 0");
      statement.execute("create table sms (_id integer primary key, body text)");
      statement.execute("insert into sms values (1, 'old')");
      statement.execute("pragma wal_checkpoint(truncate)");
      statement.execute("insert into sms values (2, 'only in the log')");
      try (ZipOutputStream zip = new ZipOutputStream(archive)) {
        for (String name : List.of("mmssms.db", "mmssms.db-wal")) {
          zip.putNextEntry(new ZipEntry("databases/" + name));
          zip.write(Files.readAllBytes(directory.resolve(name)));
        }
      }
    }
    Path zip = Files.write(directory.resolve("a.zip"), archive.toByteArray());
    try (Source source = Source.of(zip, "a.zip")) {
      Source member = source.members().at("databases/mmssms.db").orElseThrow();

      Collected read = read(member, "sms");

      assertThat(texts(read)).containsExactly("old", "only in the log");
      assertThat(read.items.getLast().provenance().path()).isEqualTo("databases/mmssms.db/sms");
    }
    assertThat(Files.readAllBytes(zip)).isEqualTo(archive.toByteArray());
  }

  @Test
  void findsItsWayAroundADamagedPage() throws Exception {
    List<String> statements = new ArrayList<>();
    statements.add("pragma page_size = 1024");
    statements.add("create table sms (_id integer primary key, body text)");
    for (int i = 1; i <= 200; i++) {
      statements.add("insert into sms values (%d, '%s')".formatted(i, "x".repeat(100) + i));
    }
    Path file = made("a.db", statements.toArray(String[]::new));
    byte[] bytes = Files.readAllBytes(file);
    int page = 5;
    java.util.Arrays.fill(bytes, page * 1024, (page + 1) * 1024, (byte) 0xEE);
    Files.write(file, bytes);
    try (Source source = Source.of(file, "a.db")) {
      Collected read = read(source, "sms");

      assertThat(read.rejections).hasSize(1);
      assertThat(read.rejections.getFirst().reason()).isEqualTo(RejectionReason.DAMAGED_PAGE);
      assertThat(read.items).hasSizeBetween(180, 199);
      assertThat(texts(read).getLast()).endsWith("x200");
    }
  }

  @Test
  void isNotOpenedByWhatIsNoDatabase() throws IOException {
    Path file =
        Files.write(
            directory.resolve("a.db"),
            "SQLite format 3\0 and no more".getBytes(StandardCharsets.UTF_8));
    try (Source source = Source.of(file, "a.db")) {
      assertThat(Database.is(source.head())).isTrue();
      assertThat(Database.open(source)).isEmpty();
    }
  }

  private Path zipOf(int databases, long each) throws Exception {
    Path zip = directory.resolve("a.zip");
    byte[] bytes =
        Files.readAllBytes(
            made(
                "a.db",
                "create table sms (_id integer primary key, body text)",
                "insert into sms values (1, zeroblob(%d))".formatted(each)));
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (int i = 0; i < databases; i++) {
        out.putNextEntry(new ZipEntry("%d.db".formatted(i)));
        out.write(bytes);
        out.putNextEntry(new ZipEntry("%d.db-wal".formatted(i)));
        out.write(new byte[1]);
      }
    }
    return zip;
  }

  @Test
  void copiesADatabaseAndItsLogOnce() throws Exception {
    try (Source source = Source.of(zipOf(1, 10), "a.zip", new Unfolding(10_000))) {
      Source member = source.members().at("0.db").orElseThrow();
      for (int i = 0; i < 5; i++) {
        try (Database database = Database.open(member).orElseThrow()) {
          assertThat(database.tableNames()).containsExactly("sms");
        }
      }
      assertThat(source.members().isBeyondBounds()).isFalse();
    }
  }

  @Test
  void saysThatDatabasesAreBeyondWhatMayBeCopiedAndGoesOn() throws Exception {
    try (Source source = Source.of(zipOf(3, 100_000), "a.zip", new Unfolding(250_000))) {
      assertThat(
              Documents.any(source, one -> Database.is(one.head()) && Database.open(one).isEmpty()))
          .isFalse();
      assertThat(source.members().isBeyondBounds()).isTrue();
      assertThat(Readers.all().recognise(source)).isInstanceOf(Readers.Unrecognised.class);
    }
  }

  @Test
  void seesThatPagesAreMissingThoughNobodyReadThem() throws Exception {
    Path file = made("a.db", "create table sms (_id integer primary key, body text)");
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 1_000));
    try (Source source = Source.of(file, "a.db");
        Database database = Database.open(source).orElseThrow()) {
      assertThat(database.tableNames()).containsExactly("sms");
      assertThat(database.isDamaged()).isTrue();
    }
  }
}
