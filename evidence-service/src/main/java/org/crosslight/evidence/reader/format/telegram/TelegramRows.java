package org.crosslight.evidence.reader.format.telegram;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.crosslight.evidence.content.Account;
import org.crosslight.evidence.content.Attachment;
import org.crosslight.evidence.content.Contact;
import org.crosslight.evidence.content.Conversation;
import org.crosslight.evidence.content.ConversationKind;
import org.crosslight.evidence.content.Direction;
import org.crosslight.evidence.content.Identifier;
import org.crosslight.evidence.content.Mark;
import org.crosslight.evidence.content.MediaKind;
import org.crosslight.evidence.content.Membership;
import org.crosslight.evidence.content.Party;
import org.crosslight.evidence.content.Place;
import org.crosslight.evidence.content.Provenance;
import org.crosslight.evidence.content.Row;
import org.crosslight.evidence.content.RowBuilder;
import org.crosslight.evidence.content.Timed;
import org.crosslight.evidence.content.Version;
import org.crosslight.evidence.reader.Answered;
import org.crosslight.evidence.reader.NoteKind;
import org.crosslight.evidence.reader.Raw;
import org.crosslight.evidence.reader.Rows;
import org.crosslight.evidence.reader.source.Source;
import org.crosslight.evidence.reader.source.json.JsonFields;
import org.crosslight.evidence.reader.source.json.JsonRow;
import org.crosslight.evidence.reader.source.json.JsonVisitor;
import org.crosslight.evidence.reader.source.text.WrittenTimes;
import org.jspecify.annotations.Nullable;

/** Makes one exported document into rows, chat after chat. */
final class TelegramRows implements JsonVisitor {
  private static final Set<String> CHATS = Set.of("", "chats.list", "left_chats.list");
  private static final String ACCOUNT = "personal_information";
  private static final String CONTACTS = "contacts.list";
  private static final String FREQUENT = "frequent_contacts.list";
  private static final Set<String> NOT_READ =
      Set.of("sessions", "web_sessions", "profile_pictures", "stories", "other_data");
  private static final Set<String> COMING =
      Set.of(
          "create_group",
          "create_channel",
          "invite_members",
          "join_group_by_link",
          "join_group_by_request");

  private final Source document;
  private final Rows rows;
  private final WrittenTimes times;
  private final Set<String> passedOver = new TreeSet<>();
  private Answered answered = new Answered();
  private int chats;

  TelegramRows(Source document, Rows rows) {
    this.document = document;
    this.rows = rows;
    this.times = rows.times();
  }

  @Override
  public boolean isRows(String place) {
    return place.equals(CONTACTS)
        || place.equals(FREQUENT)
        || (place.endsWith("messages") && CHATS.contains(parent(place)));
  }

  private static String parent(String place) {
    return place.substring(0, Math.max(0, place.lastIndexOf('.')));
  }

  @Override
  public void opened(String place) {
    if (CHATS.contains(place)) {
      answered = new Answered();
      chats++;
    }
    if (NOT_READ.contains(place) && passedOver.add(place)) {
      rows.note(NoteKind.PARTS_NOT_READ, passedOver.size(), String.join(", ", passedOver));
    }
  }

  @Override
  public void row(JsonRow row) {
    Place place = row.place(document.path()).place();
    row.read(
        document,
        rows,
        json -> {
          TelegramMessage said = new TelegramMessage(json);
          return switch (row.path()) {
            case CONTACTS, FREQUENT -> contact(row.path(), said);
            default -> message(said, TelegramChat.of(row, chats), place);
          };
        });
  }

  /** The account's own description is a row, too. */
  @Override
  public void closed(String place, Map<String, String> fields) {
    if (place.equals(ACCOUNT) && !fields.isEmpty()) {
      ObjectNode account = JsonNodeFactory.instance.objectNode();
      fields.forEach(account::put);
      String part = document.path().isEmpty() ? ACCOUNT : document.path() + "/" + ACCOUNT;
      rows.row(
          new Provenance(part, 1, null),
          Raw.of(account.toString()),
          () -> account(new TelegramMessage(account).person()));
    }
  }

  private RowBuilder account(Contact owner) {
    for (Identifier identifier : owner.identifiers()) {
      rows.owner().isAlso(new Party(owner.name(), identifier));
    }
    return Row.of(
        new Conversation("telegram:account", "Telegram account", ConversationKind.ACCOUNTS),
        new Account("telegram", owner.name(), owner.identifiers()));
  }

  private @Nullable RowBuilder contact(String place, TelegramMessage said) {
    Contact person = said.person();
    boolean frequent = place.equals(FREQUENT);
    return person.name() == null && person.identifiers().isEmpty()
        ? null
        : Row.of(
                new Conversation(
                    "telegram:" + (frequent ? "frequent" : "contacts"),
                    frequent ? "Frequent contacts" : "Contacts",
                    ConversationKind.CONTACTS),
                person)
            .times(said.sent(times));
  }

  private @Nullable RowBuilder message(TelegramMessage said, TelegramChat chat, Place place)
      throws IOException {
    if (said.text("type") == null) {
      return null;
    }
    Party from = said.from();
    if (from != null && chat.peer() == null && (chat.isOwn() || rows.owner().isNamed(from))) {
      rows.owner().isAlso(from);
    }
    Direction direction = rows.owner().sentBy(from, chat.peer());
    Timed sent = said.sent(times);
    RowBuilder item =
        Row.of(chat.conversation(), said.body(direction))
            .direction(direction)
            .from(from)
            .to(rows.owner().recipient(direction, chat.peer()))
            .times(sent)
            .text(said.words())
            .attachments(attachments(said))
            .replyTo(answered.by(said.text("reply_to_message_id")));
    said.reactions().forEach(item::reaction);
    if (said.isService() && !said.isCall()) {
      item.mark(Mark.SYSTEM);
      memberships(chat.conversation(), said, from, sent);
    }
    if (said.json().has("forwarded_from")) {
      item.mark(Mark.FORWARDED);
    }
    if (said.text("edited_unixtime") != null || said.text("edited") != null) {
      item.mark(Mark.EDITED).versions(List.of(new Version(null, said.edited())));
    }
    answered.has(said.text("id"), place);
    return item;
  }

  private void memberships(
      Conversation group, TelegramMessage said, @Nullable Party actor, Timed when) {
    String action = said.json().path("action").asText("");
    Set<Party> people = new LinkedHashSet<>();
    for (String name : said.members()) {
      boolean self = actor != null && name.equals(actor.name());
      people.add(self ? actor : Party.named(name));
    }
    boolean came = COMING.contains(action);
    if (actor != null && (action.startsWith("join_") || action.startsWith("create_"))) {
      people.add(actor);
    }
    if (came || action.equals("remove_members")) {
      Instant at = when.times().at();
      String how = action.replace('_', ' ');
      for (Party one : people) {
        rows.member(new Membership(group, one, came ? at : null, came ? null : at, how));
      }
    }
  }

  private List<Attachment> attachments(TelegramMessage said) throws IOException {
    List<Attachment> all = new ArrayList<>();
    attach(said, "photo", MediaKind.IMAGE, all);
    attach(said, "file", said.mediaKind(), all);
    attach(said, "thumbnail", MediaKind.IMAGE, all);
    attach(said, "contact_vcard", MediaKind.CONTACT, all);
    return all;
  }

  /** Instead of the path of a file that was left out, an export says so in brackets. */
  private void attach(TelegramMessage said, String field, MediaKind kind, List<Attachment> to)
      throws IOException {
    String file = said.text(field);
    if (file == null) {
      return;
    }
    String own = field.equals("file") ? said.text("file_name") : null;
    String name =
        own != null || file.startsWith("(") ? own : file.substring(file.lastIndexOf('/') + 1);
    String size = field + (field.equals("file") ? "_size" : "_file_size");
    Attachment named =
        Attachment.named(name, kind)
            .sized(JsonFields.number(said.json(), size))
            .typed(field.equals("file") ? said.text("mime_type") : null);
    to.add(document.found(named, file));
  }
}
