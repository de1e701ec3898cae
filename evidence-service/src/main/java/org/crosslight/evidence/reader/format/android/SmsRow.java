package org.crosslight.evidence.reader.format.android;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.crosslight.evidence.content.Attachment;
import org.crosslight.evidence.content.Call;
import org.crosslight.evidence.content.CallOutcome;
import org.crosslight.evidence.content.Conversation;
import org.crosslight.evidence.content.ConversationKind;
import org.crosslight.evidence.content.Direction;
import org.crosslight.evidence.content.Identifier;
import org.crosslight.evidence.content.Mark;
import org.crosslight.evidence.content.Message;
import org.crosslight.evidence.content.Party;
import org.crosslight.evidence.content.Row;
import org.crosslight.evidence.content.RowBuilder;
import org.crosslight.evidence.content.Timed;
import org.crosslight.evidence.reader.Owner;
import org.crosslight.evidence.reader.source.text.Given;
import org.crosslight.evidence.reader.source.text.MediaNames;
import org.crosslight.evidence.reader.source.text.WrittenIdentifiers;
import org.crosslight.evidence.reader.source.text.WrittenTimes;
import org.crosslight.evidence.reader.source.xml.Element;
import org.jspecify.annotations.Nullable;

/** What the attributes of a row mean. */
final class SmsRow {
  private static final Conversation CALLS =
      new Conversation("calls", "Calls", ConversationKind.CALLS);

  private final Owner owner;
  private final StoredParts stored;

  SmsRow(Owner owner, StoredParts stored) {
    this.owner = owner;
    this.stored = stored;
  }

  /** Where the bytes of a picture message's part lie that its row only names. */
  interface StoredParts {
    /** They lie nowhere. */
    StoredParts NONE = (named, file) -> named;

    /** The attachment with the hash of its bytes, where they are there. */
    Attachment found(Attachment named, String file) throws IOException;
  }

  /** What a row says, or null when it has none of what makes an item. */
  @Nullable RowBuilder item(List<Element> elements) throws IOException {
    Element row = elements.getFirst();
    return switch (row.name()) {
      case "sms" -> sms(row);
      case "mms" -> mms(elements);
      default -> call(row);
    };
  }

  private @Nullable RowBuilder sms(Element row) {
    String address = row.get("address");
    String body = row.get("body");
    if (address == null && body == null) {
      return null;
    }
    Way way = Way.of(row.get("type"));
    Party other = Party.of(nameOf(row), identifierOf(address));
    boolean incoming = way.direction() == Direction.INCOMING;
    boolean outgoing = way.direction() == Direction.OUTGOING;
    String subject = row.get("subject");
    return message(
            row, way, conversation(address == null ? List.of() : List.of(address), nameOf(row)))
        .from(incoming ? other : outgoing ? owner.party() : null)
        .to(incoming ? owner.party() : outgoing ? other : null)
        .text(subject == null ? body : body == null ? subject : subject + "\n" + body);
  }

  private RowBuilder mms(List<Element> elements) throws IOException {
    Element row = elements.getFirst();
    Way way = Way.of(row.get("msg_box"));
    String from = null;
    List<String> to = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    List<Attachment> media = new ArrayList<>();
    String subject = row.get("sub");
    if (subject != null) {
      lines.add(subject);
    }
    for (Element element : elements) {
      if (element.name().equals("addr")) {
        String address = element.get("address");
        if (address != null && !address.equals("insert-address-token")) {
          if ("137".equals(element.get("type"))) {
            from = address;
          } else {
            to.add(address);
          }
        }
      } else if (element.name().equals("part")) {
        part(element, lines, media);
      }
    }
    String name = nameOf(row);
    List<String> others = others(row, way.direction(), from, to);
    return message(row, way, conversation(others, name))
        .from(senderOf(way.direction(), from, others, name))
        .to(recipientsOf(way.direction(), to, others, name))
        .text(lines.isEmpty() ? null : String.join("\n", lines))
        .attachments(media);
  }

  private void part(Element part, List<String> lines, List<Attachment> media) throws IOException {
    String type = part.get("ct");
    if (type == null || type.equals("application/smil")) {
      return;
    }
    String text = part.get("text");
    if (type.equals("text/plain")) {
      if (text != null) {
        lines.add(text);
      }
      return;
    }
    String size = part.get("data");
    Attachment named =
        Attachment.named(
                Given.first(part.get("fn"), part.get("cl"), part.get("name")),
                MediaNames.kindOfType(type))
            .typed(type)
            .sized(size == null || !size.matches("\\d{1,15}") ? null : Long.valueOf(size));
    String file = part.get("_data");
    media.add(file == null ? named : stored.found(named, file));
  }

  /** Everybody in the conversation but the owner. */
  private List<String> others(
      Element row, Direction direction, @Nullable String from, List<String> to) {
    String addresses = row.get("address");
    if (addresses != null && !addresses.equals("insert-address-token")) {
      return List.of(addresses.split("~", -1));
    }
    List<String> others = new ArrayList<>();
    if (direction != Direction.OUTGOING && from != null) {
      others.add(from);
    }
    boolean onlyOwner = direction == Direction.INCOMING && to.size() == 1;
    for (String address : onlyOwner ? List.<String>of() : to) {
      if (!owner.isNumber(address)) {
        others.add(address);
      }
    }
    return others;
  }

  private @Nullable Party senderOf(
      Direction direction, @Nullable String from, List<String> others, @Nullable String name) {
    if (direction == Direction.OUTGOING) {
      Party known = owner.party();
      return from == null || known != null ? known : Party.identified(WrittenIdentifiers.of(from));
    }
    boolean alone = others.size() == 1;
    String address = from == null && alone ? others.getFirst() : from;
    return Party.of(alone ? name : null, identifierOf(address));
  }

  private List<Party> recipientsOf(
      Direction direction, List<String> to, List<String> others, @Nullable String name) {
    List<String> addresses = to.isEmpty() && direction == Direction.OUTGOING ? others : to;
    boolean named = direction == Direction.OUTGOING && addresses.size() == 1;
    return addresses.stream()
        .map(address -> new Party(named ? name : null, WrittenIdentifiers.of(address)))
        .toList();
  }

  private @Nullable RowBuilder call(Element row) {
    String number = row.get("number");
    if (number == null && row.get("date") == null) {
      return null;
    }
    boolean withheld =
        number != null && (number.matches("-[123]") || "2".equals(row.get("presentation")));
    Party other = Party.of(nameOf(row), withheld ? null : identifierOf(number));
    String type = row.get("type");
    Long seconds = seconds(row.get("duration"));
    boolean outgoing = "2".equals(type);
    CallOutcome outcome = outcome(type, seconds);
    boolean incoming = !outgoing && outcome != CallOutcome.UNKNOWN;
    return Row.of(CALLS, new Call(seconds, outcome))
        .direction(
            outgoing ? Direction.OUTGOING : incoming ? Direction.INCOMING : Direction.UNKNOWN)
        .from(outgoing ? owner.party() : other)
        .to(outgoing ? other : owner.party())
        .times(times(row));
  }

  private static CallOutcome outcome(@Nullable String type, @Nullable Long seconds) {
    return switch (type == null ? "" : type) {
      case "1", "7" -> CallOutcome.ANSWERED;
      case "2" ->
          seconds == null
              ? CallOutcome.UNKNOWN
              : seconds > 0 ? CallOutcome.ANSWERED : CallOutcome.NOT_ANSWERED;
      case "3" -> CallOutcome.MISSED;
      case "4" -> CallOutcome.VOICEMAIL;
      case "5" -> CallOutcome.REJECTED;
      case "6" -> CallOutcome.BLOCKED;
      default -> CallOutcome.UNKNOWN;
    };
  }

  /** Which way a message went, and what else its type says. */
  private record Way(Direction direction, Set<Mark> marks) {
    static Way of(@Nullable String type) {
      return switch (type == null ? "" : type) {
        case "1" -> new Way(Direction.INCOMING, Set.of());
        case "2" -> new Way(Direction.OUTGOING, Set.of());
        case "3" -> new Way(Direction.OUTGOING, Set.of(Mark.DRAFT));
        case "4", "6" -> new Way(Direction.OUTGOING, Set.of(Mark.QUEUED));
        case "5" -> new Way(Direction.OUTGOING, Set.of(Mark.FAILED));
        default -> new Way(Direction.UNKNOWN, Set.of());
      };
    }
  }

  private static RowBuilder message(Element row, Way way, Conversation conversation) {
    return Row.of(conversation, Message.PLAIN)
        .direction(way.direction())
        .times(times(row))
        .marks(way.marks());
  }

  private Conversation conversation(Collection<String> addresses, @Nullable String name) {
    Set<String> keys = new TreeSet<>();
    addresses.forEach(address -> keys.add(owner.keyOf(address)));
    String title = name != null ? name : addresses.isEmpty() ? null : String.join(", ", addresses);
    return new Conversation("sms:" + String.join(",", keys), title, ConversationKind.CHAT);
  }

  private static @Nullable String nameOf(Element row) {
    String name = row.get("contact_name");
    return name == null || name.equals("(Unknown)") ? null : name;
  }

  private static @Nullable Long seconds(@Nullable String duration) {
    return duration != null && duration.matches("\\d{1,9}") ? Long.valueOf(duration) : null;
  }

  private static Timed times(Element row) {
    String date = row.get("date");
    String readable = row.get("readable_date");
    return WrittenTimes.millis(date, readable != null ? readable : date == null ? "" : date);
  }

  private static @Nullable Identifier identifierOf(@Nullable String address) {
    return address == null ? null : WrittenIdentifiers.of(address);
  }
}
