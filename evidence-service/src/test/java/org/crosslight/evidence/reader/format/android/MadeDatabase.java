package org.crosslight.evidence.reader.format.android;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Databases as Android makes them, with the rows that a test needs. */
final class MadeDatabase {
  static final String[] MESSAGES = {
    "create table sms (_id integer primary key, thread_id integer, address text, date integer,"
        + " date_sent integer default 0, read integer, type integer, subject text, body text)",
    "create table pdu (_id integer primary key, thread_id integer, date integer, msg_box integer,"
        + " sub text)",
    "create table addr (_id integer primary key, msg_id integer, address text, type integer)",
    "create table part (_id integer primary key, mid integer, ct text, name text, cl text, fn text,"
        + " _data text, text text)",
    "create table threads (_id integer primary key, recipient_ids text)",
    "create table canonical_addresses (_id integer primary key, address text)",
  };

  static final String[] CONTACTS = {
    "create table accounts (_id integer primary key, account_name text, account_type text)",
    "create table mimetypes (_id integer primary key, mimetype text)",
    "create table raw_contacts (_id integer primary key, display_name text, deleted integer,"
        + " starred integer)",
    "create table data (_id integer primary key, raw_contact_id integer, mimetype_id integer,"
        + " data1 text, data2 text, data5 text, data6 text, data15 blob)",
  };

  private MadeDatabase() {}

  static Path in(Path directory, String[] tables, String... statements) {
    Path file = directory.resolve("made.db");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      for (String sql : tables) {
        statement.execute(sql);
      }
      for (String sql : statements) {
        statement.execute(sql);
      }
      return file;
    } catch (SQLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The database and the log beside it, as they lie while an app is writing. */
  static Map<String, byte[]> withLog(Path directory, String name, String... statements) {
    Path file = in(directory, MESSAGES);
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("pragma journal_mode = wal");
      for (String sql : statements) {
        statement.execute(sql);
      }
      return Map.of(
          name,
          Files.readAllBytes(file),
          name + "-wal",
          Files.readAllBytes(file.resolveSibling("made.db-wal")));
    } catch (SQLException | IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static byte[] zip(Map<String, byte[]> members) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        zip.putNextEntry(new ZipEntry(member.getKey()));
        zip.write(member.getValue());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
