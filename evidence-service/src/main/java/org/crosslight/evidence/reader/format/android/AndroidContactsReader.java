package org.crosslight.evidence.reader.format.android;

import java.io.IOException;
import java.util.List;
import org.crosslight.evidence.content.Account;
import org.crosslight.evidence.content.Conversation;
import org.crosslight.evidence.content.ConversationKind;
import org.crosslight.evidence.content.Row;
import org.crosslight.evidence.content.RowBuilder;
import org.crosslight.evidence.reader.Ending;
import org.crosslight.evidence.reader.Format;
import org.crosslight.evidence.reader.Reader;
import org.crosslight.evidence.reader.Recognition;
import org.crosslight.evidence.reader.Rows;
import org.crosslight.evidence.reader.Told;
import org.crosslight.evidence.reader.source.Source;
import org.crosslight.evidence.reader.source.sqlite.TableRow;
import org.crosslight.evidence.reader.source.text.WrittenIdentifiers;
import org.crosslight.evidence.reader.source.xml.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads the database in which Android keeps contacts and, until version 7, calls ({@code
 * contacts2.db}).
 *
 * <p>A row is one of the tables {@code raw_contacts}, {@code calls} or {@code accounts}; its number
 * is its {@code _id}.
 */
public final class AndroidContactsReader implements Reader {
  private static final Conversation ACCOUNTS =
      new Conversation("accounts", "Accounts", ConversationKind.ACCOUNTS);
  private static final List<String> KNOWN =
      List.of("raw_contacts", "data", "mimetypes", "accounts", "calls");

  @Override
  public Format format() {
    return new Format(
        "android-contacts", "1", "Android contacts and calls (contacts2.db)", List.of("db", "zip"));
  }

  private static AndroidDatabases databases(Source source) {
    return new AndroidDatabases(
        source,
        database ->
            (database.has("raw_contacts", "deleted") && database.has("mimetypes", "mimetype"))
                || database.has("calls", "number", "date", "duration", "type"),
        KNOWN);
  }

  @Override
  public Recognition recognise(Source source) throws IOException {
    return databases(source).areThere()
        ? new Recognition(96, "a database has the tables of Android's contacts or calls")
        : Recognition.no("no database has the tables of Android's contacts or calls");
  }

  @Override
  public Ending read(Source source, Told told, Rows rows) throws IOException {
    SmsRow calls = new SmsRow(rows.owner(), SmsRow.StoredParts.NONE);
    return databases(source)
        .read(
            rows,
            database -> {
              database.read("accounts", rows, AndroidContactsReader::account);
              AndroidContacts contacts = new AndroidContacts(database);
              database.read("raw_contacts", rows, contacts::contact);
              database.read("calls", rows, row -> calls.item(List.of(call(row))));
            });
  }

  private static @Nullable RowBuilder account(TableRow row) {
    String name = row.text("account_name");
    String app = row.text("account_type");
    return name == null
        ? null
        : Row.of(ACCOUNTS, new Account(app, name, List.of(WrittenIdentifiers.of(name, app))));
  }

  private static Element call(TableRow row) {
    Element call = PictureMessages.element("call", row);
    String name = row.text("name");
    if (name != null) {
      call.attributes().put("contact_name", name);
    }
    return call;
  }
}
