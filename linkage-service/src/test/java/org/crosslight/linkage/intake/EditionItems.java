package org.crosslight.linkage.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.ExhibitId;
import org.crosslight.kit.identity.ExtractionId;
import org.jspecify.annotations.Nullable;

/** Items of every shape that decides what is read of them, always the same. */
final class EditionItems {
  static final LinkingTask TASK =
      new LinkingTask(
          new ExtractionId(new UUID(0, 1)),
          new CaseId(new UUID(0, 2)),
          new ExhibitId(new UUID(0, 3)),
          "EDI/1",
          11);

  private static final SourceItem.Body MESSAGE = new SourceItem.Body(null, null);
  private static final SourceItem.Party ANA = party("Ana", "+447700900601", "phone", null);
  private static final SourceItem.Party BEN = party("Ben", "07700 900602", "unknown", null);
  private static final SourceItem.Party NAMED = party("Cleo", null, null, null);
  private static final SourceItem.Party OF_AN_APP = party("Dan", "user77", "account", "telegram");

  static final List<SourceItem> ALL =
      List.of(
          message(0, "incoming", ANA, List.of(), "ring 07700 900603, I say 07700 900603"),
          message(1, "incoming", ANA, List.of(BEN), "mail ana@example.org"),
          message(2, "incoming", ANA, List.of(BEN, OF_AN_APP), null),
          message(3, "outgoing", BEN, List.of(ANA, ANA, BEN, NAMED), "x".repeat(300) + " QX99 ZZC"),
          message(4, "outgoing", null, List.of(ANA), "hello"),
          message(5, "unknown", OF_AN_APP, List.of(ANA), "my number: 07700 900601"),
          message(6, "unknown", NAMED, List.of(), "@danny_k is at LS1 4AP"),
          message(7, "unknown", party(null, "no number", null, null), List.of(), ""),
          message(8, "outgoing", BEN, list(20), null),
          contact(
              9,
              "Cleo " + "of the long name ".repeat(10),
              field("phone", null, "07700 900604"),
              field("phone", null, "+447700900604"),
              field("email", null, "Cleo@Example.org"),
              field("handle", "instagram", "@cleo.x"),
              field("address", null, "12 Mill Lane Leeds LS1 4AP"),
              field("unknown", null, "07700900605")),
          contact(10, " ", field("phone", null, "07700 900606")));

  private EditionItems() {}

  private static SourceItem message(
      int position,
      String direction,
      SourceItem.@Nullable Party sender,
      List<SourceItem.Party> recipients,
      @Nullable String text) {
    return item(position, "message", direction, sender, recipients, text, MESSAGE);
  }

  private static SourceItem contact(
      int position, String name, SourceItem.ContactIdentifier... fields) {
    SourceItem.Body body = new SourceItem.Body(name, List.of(fields));
    return item(position, "contact", "unknown", null, List.of(), null, body);
  }

  private static SourceItem item(
      int position,
      String kind,
      String direction,
      SourceItem.@Nullable Party sender,
      List<SourceItem.Party> recipients,
      @Nullable String text,
      SourceItem.Body body) {
    return new SourceItem(
        new UUID(1, position),
        new UUID(2, 0),
        position,
        kind,
        direction,
        sender,
        recipients,
        position % 4 == 3
            ? null
            : Instant.parse("2025-04-0%dT10:00:00Z".formatted(1 + position % 9)),
        text,
        body,
        new SourceItem.Provenance("chat.txt", position + 1));
  }

  private static SourceItem.Party party(
      @Nullable String name,
      @Nullable String identifier,
      @Nullable String kind,
      @Nullable String app) {
    return new SourceItem.Party(name, identifier, kind, app);
  }

  private static SourceItem.ContactIdentifier field(
      String kind, @Nullable String app, String value) {
    return new SourceItem.ContactIdentifier(kind, app, value);
  }

  /** A broadcast list, longer than is linked whole. */
  private static List<SourceItem.Party> list(int members) {
    return IntStream.range(0, members)
        .mapToObj(i -> party(null, "+4477009007%02d".formatted(i), "phone", null))
        .toList();
  }
}
