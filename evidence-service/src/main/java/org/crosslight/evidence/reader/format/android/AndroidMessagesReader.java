package org.crosslight.evidence.reader.format.android;

import java.io.IOException;
import java.util.List;
import org.crosslight.evidence.content.Attachment;
import org.crosslight.evidence.reader.Ending;
import org.crosslight.evidence.reader.Format;
import org.crosslight.evidence.reader.Reader;
import org.crosslight.evidence.reader.Recognition;
import org.crosslight.evidence.reader.Rows;
import org.crosslight.evidence.reader.Told;
import org.crosslight.evidence.reader.source.Members;
import org.crosslight.evidence.reader.source.Source;

/**
 * Reads the database in which Android keeps text and picture messages ({@code mmssms.db}).
 *
 * <p>A row is one of the table {@code sms} or {@code pdu}; its number is its {@code _id}.
 */
public final class AndroidMessagesReader implements Reader {
  private static final List<String> KNOWN =
      List.of("sms", "pdu", "addr", "part", "threads", "canonical_addresses");

  @Override
  public Format format() {
    return new Format(
        "android-messages", "1", "Android messages (mmssms.db)", List.of("db", "zip", "tar"));
  }

  private static AndroidDatabases databases(Source source) {
    return new AndroidDatabases(
        source,
        database ->
            database.has("sms", "address", "date", "type", "body") && database.has("threads"),
        KNOWN);
  }

  @Override
  public Recognition recognise(Source source) throws IOException {
    return databases(source).areThere()
        ? new Recognition(96, "a database has the tables of Android's messages")
        : Recognition.no("no database has the tables of Android's messages");
  }

  @Override
  public Ending read(Source source, Told told, Rows rows) throws IOException {
    Members members = source.members();
    SmsRow meaning = new SmsRow(rows.owner(), (named, file) -> stored(members, named, file));
    return databases(source)
        .read(
            rows,
            database -> {
              database.read(
                  "sms", rows, row -> meaning.item(List.of(PictureMessages.element("sms", row))));
              PictureMessages pictures = new PictureMessages(database);
              database.read("pdu", rows, row -> meaning.item(pictures.elements(row)));
            });
  }

  /** A picture message's part lies in a file of the folder {@code app_parts}. */
  private static Attachment stored(Members members, Attachment named, String file)
      throws IOException {
    String end = "app_parts/" + file.substring(file.lastIndexOf('/') + 1);
    for (Source member : members.list()) {
      if (member.path().endsWith(end)) {
        return members.found(named, member.path());
      }
    }
    return named;
  }
}
