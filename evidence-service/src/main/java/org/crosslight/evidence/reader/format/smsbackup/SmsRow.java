package org.crosslight.evidence.reader.format.smsbackup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
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
import org.crosslight.evidence.content.Provenance;
import org.crosslight.evidence.content.Row;
import org.crosslight.evidence.content.Times;
import org.crosslight.evidence.reader.ReadOptions;
import org.crosslight.evidence.reader.format.smsbackup.RowXml.Element;
import org.crosslight.evidence.reader.source.text.MediaNames;
import org.crosslight.evidence.reader.source.text.TelephoneNumbers;
import org.crosslight.evidence.reader.source.text.WrittenIdentifiers;
import org.jspecify.annotations.Nullable;

/** What the attributes of a row mean. */
final class SmsRow {
  private static final Conversation CALLS =
      new Conversation("calls", "Calls", ConversationKind.CALLS);
  private static final long LEAST_MILLISECONDS = 100_000_000_000L;

  private final @Nullable Party owner;
  private final @Nullable String ownerKey;
  private final TelephoneNumbers numbers;

  SmsRow(ReadOptions options) {
    this.owner = Party.of(options.ownerName(), identifierOf(options.ownerIdentifier()));
    this.numbers = new TelephoneNumbers(options.defaultRegion());
    String identifier = options.ownerIdentifier();
    this.ownerKey = identifier == null ? null : numbers.keyOf(identifier);
  }

  /** The item of a row, or null when the row has none of what makes one. */
  @Nullable Row item(List<Element> elements, Provenance provenance, Set<Mark> marks) {
    Element row = elements.getFirst();
    return switch (row.name()) {
      case "sms" -> sms(row, provenance, marks);
      case "mms" -> mms(elements, provenance, marks);
      default -> call(row, provenance, marks);
    };
  }

  private @Nullable Row sms(Element row, Provenance provenance, Set<Mark> marks) {
    String address = row.get("address");
    String body = row.get("body");
    if (address == null && body == null) {
      return null;
    }
    Direction direction = direction(row.get("type"), marks);
    Party other = Party.of(nameOf(row), identifierOf(address));
    boolean incoming = direction == Direction.INCOMING;
    boolean outgoing = direction == Direction.OUTGOING;
    String subject = row.get("subject");
    return message(
        conversation(address == null ? List.of() : List.of(address), nameOf(row)),
        direction,
        incoming ? other : outgoing ? owner : null,
        list(incoming ? owner : outgoing ? other : null),
        row,
        subject == null ? body : body == null ? subject : subject + "\n" + body,
        List.of(),
        provenance,
        marks);
  }

  private Row mms(List<Element> elements, Provenance provenance, Set<Mark> marks) {
    Element row = elements.getFirst();
    Direction direction = direction(row.get("msg_box"), marks);
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
    List<String> others = others(row, direction, from, to);
    return message(
        conversation(others, name),
        direction,
        senderOf(direction, from, others, name),
        recipientsOf(direction, to, others, name),
        row,
        lines.isEmpty() ? null : String.join("\n", lines),
        media,
        provenance,
        marks);
  }

  private static void part(Element part, List<String> lines, List<Attachment> media) {
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
    media.add(
        Attachment.named(
                firstOf(part.get("fn"), part.get("cl"), part.get("name")),
                MediaNames.kindOfType(type))
            .typed(type)
            .sized(size == null || !size.matches("\\d{1,15}") ? null : Long.valueOf(size)));
  }

  private static @Nullable String firstOf(@Nullable String... names) {
    for (String name : names) {
      if (name != null) {
        return name;
      }
    }
    return null;
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
      if (!numbers.keyOf(address).equals(ownerKey)) {
        others.add(address);
      }
    }
    return others;
  }

  private @Nullable Party senderOf(
      Direction direction, @Nullable String from, List<String> others, @Nullable String name) {
    if (direction == Direction.OUTGOING) {
      return from == null || owner != null ? owner : Party.of(null, identifierOf(from));
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

  private @Nullable Row call(Element row, Provenance provenance, Set<Mark> marks) {
    String number = row.get("number");
    String date = row.get("date");
    if (number == null && date == null) {
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
        .from(outgoing ? owner : other)
        .to(outgoing ? other : owner)
        .times(times(row, marks))
        .marks(marks)
        .at(provenance);
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

  private static Direction direction(@Nullable String type, Set<Mark> marks) {
    switch (type == null ? "" : type) {
      case "1" -> {
        return Direction.INCOMING;
      }
      case "2" -> {
        return Direction.OUTGOING;
      }
      case "3" -> marks.add(Mark.DRAFT);
      case "4", "6" -> marks.add(Mark.QUEUED);
      case "5" -> marks.add(Mark.FAILED);
      default -> {
        return Direction.UNKNOWN;
      }
    }
    return Direction.OUTGOING;
  }

  private Row message(
      Conversation conversation,
      Direction direction,
      @Nullable Party sender,
      List<Party> recipients,
      Element row,
      @Nullable String text,
      List<Attachment> media,
      Provenance provenance,
      Set<Mark> marks) {
    return Row.of(conversation, Message.PLAIN)
        .direction(direction)
        .from(sender)
        .to(recipients)
        .times(times(row, marks))
        .text(text)
        .attachments(media)
        .marks(marks)
        .at(provenance);
  }

  private Conversation conversation(Collection<String> addresses, @Nullable String name) {
    Set<String> keys = new TreeSet<>();
    addresses.forEach(address -> keys.add(numbers.keyOf(address)));
    String title = name != null ? name : addresses.isEmpty() ? null : String.join(", ", addresses);
    return new Conversation("sms:" + String.join(",", keys), title, ConversationKind.CHAT);
  }

  private static @Nullable String nameOf(Element row) {
    String name = row.get("contact_name");
    return name == null || name.equals("(Unknown)") ? null : name;
  }

  private static List<Party> list(@Nullable Party party) {
    return party == null ? List.of() : List.of(party);
  }

  private static @Nullable Long seconds(@Nullable String duration) {
    return duration != null && duration.matches("\\d{1,9}") ? Long.valueOf(duration) : null;
  }

  private static Times times(Element row, Set<Mark> marks) {
    String date = row.get("date");
    String readable = row.get("readable_date");
    String written = readable != null ? readable : date == null ? "" : date;
    if (date != null && date.matches("\\d{1,15}")) {
      long value = Long.parseLong(date);
      return Times.at(
          Instant.ofEpochMilli(value < LEAST_MILLISECONDS ? value * 1000 : value), written);
    }
    marks.add(Mark.TIME_UNREADABLE);
    return Times.unreadable(written);
  }

  private static @Nullable Identifier identifierOf(@Nullable String address) {
    return address == null ? null : WrittenIdentifiers.of(address);
  }

  static Set<Mark> marks(boolean replaced) {
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    if (replaced) {
      marks.add(Mark.BYTES_REPLACED);
    }
    return marks;
  }
}
