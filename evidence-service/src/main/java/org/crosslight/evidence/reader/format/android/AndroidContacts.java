package org.crosslight.evidence.reader.format.android;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.crosslight.evidence.content.Attachment;
import org.crosslight.evidence.content.Contact;
import org.crosslight.evidence.content.Conversation;
import org.crosslight.evidence.content.ConversationKind;
import org.crosslight.evidence.content.Identifier;
import org.crosslight.evidence.content.IdentifierKind;
import org.crosslight.evidence.content.Mark;
import org.crosslight.evidence.content.MediaKind;
import org.crosslight.evidence.content.Row;
import org.crosslight.evidence.content.RowBuilder;
import org.crosslight.evidence.content.State;
import org.crosslight.evidence.reader.source.sqlite.Database;
import org.crosslight.evidence.reader.source.sqlite.Table;
import org.crosslight.evidence.reader.source.sqlite.TableRow;
import org.crosslight.evidence.reader.source.text.Given;
import org.jspecify.annotations.Nullable;

/** Puts together what several tables say of one contact. */
final class AndroidContacts {
  private static final Conversation CONTACTS =
      new Conversation("contacts", "Contacts", ConversationKind.CONTACTS);
  private static final String ITEM = "vnd.android.cursor.item/";
  private static final List<String> MESSENGERS =
      List.of("aim", "msn", "yahoo", "skype", "qq", "google talk", "icq", "jabber");

  private final Optional<Table> data;
  private final Map<Long, List<Long>> dataOf;
  private final Map<Long, String> types = new HashMap<>();

  AndroidContacts(Database database) {
    data = database.table("data");
    dataOf = data.map(table -> table.idsBy("raw_contact_id")).orElse(Map.of());
    database
        .table("mimetypes")
        .ifPresent(table -> table.look(row -> types.put(row.id(), type(row.text("mimetype")))));
  }

  private static String type(@Nullable String mimeType) {
    return mimeType != null && mimeType.startsWith(ITEM) ? mimeType.substring(ITEM.length()) : "";
  }

  /** A contact of one account; null when nothing is said of it. */
  @Nullable RowBuilder contact(TableRow contact) {
    List<Identifier> identifiers = new ArrayList<>();
    List<Attachment> pictures = new ArrayList<>();
    String name = contact.text("display_name");
    String organisation = null;
    String note = null;
    for (long id : dataOf.getOrDefault(contact.id(), List.of())) {
      TableRow row = data.flatMap(table -> table.at(id)).orElse(null);
      Long type = row == null ? null : row.number("mimetype_id");
      if (row == null || type == null) {
        continue;
      }
      String said = row.text("data1");
      switch (types.getOrDefault(type, "")) {
        case "name" -> name = Given.first(name, said);
        case "organization" -> organisation = Given.first(organisation, said);
        case "note" -> note = Given.first(note, said);
        case "photo" -> {
          byte[] picture = row.bytes("data15");
          if (picture != null) {
            pictures.add(Attachment.named(null, MediaKind.IMAGE).sized((long) picture.length));
          }
        }
        default -> {
          Identifier identifier =
              said == null ? null : identifier(types.getOrDefault(type, ""), said, row);
          if (identifier != null) {
            identifiers.add(identifier);
          }
        }
      }
    }
    boolean deleted = Objects.equals(contact.number("deleted"), 1L);
    if (name == null && identifiers.isEmpty() && note == null && !deleted) {
      return null;
    }
    RowBuilder item =
        Row.of(CONTACTS, new Contact(name, identifiers, organisation))
            .text(note)
            .attachments(pictures)
            .state(deleted ? State.DELETED : State.INTACT);
    return Objects.equals(contact.number("starred"), 1L) ? item.mark(Mark.STARRED) : item;
  }

  private static @Nullable Identifier identifier(String type, String said, TableRow row) {
    return switch (type) {
      case "phone_v2", "vnd.org.thoughtcrime.securesms.contact" -> Identifier.phone(said);
      case "email_v2" -> Identifier.email(said);
      case "postal-address_v2" -> Identifier.of(IdentifierKind.ADDRESS, said);
      case "website" -> Identifier.of(IdentifierKind.URL, said);
      case "nickname" -> Identifier.handle(null, said);
      case "im" -> Identifier.handle(Given.first(row.text("data6"), messenger(row)), said);
      case "vnd.com.whatsapp.profile" -> Identifier.account("whatsapp", said);
      case "vnd.org.telegram.messenger.android.profile" ->
          Identifier.account("telegram", "user" + said);
      default -> null;
    };
  }

  /** Android has numbers for messengers; others are named. */
  private static @Nullable String messenger(TableRow row) {
    Long number = row.number("data5");
    return number == null || number < 0 || number >= MESSENGERS.size()
        ? null
        : MESSENGERS.get(number.intValue());
  }
}
