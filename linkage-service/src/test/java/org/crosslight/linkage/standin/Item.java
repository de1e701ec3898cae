package org.crosslight.linkage.standin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An item as evidence-service would stream it. */
public final class Item {
  private final Map<String, Object> fields = new LinkedHashMap<>();
  private final List<Map<String, Object>> recipients = new ArrayList<>();

  private Item(String kind, String direction) {
    fields.put("kind", kind);
    fields.put("direction", direction);
    fields.put("recipients", recipients);
    fields.put("atText", "");
    fields.put("body", Map.of("kind", kind));
    fields.put("attachments", List.of());
    fields.put("state", Map.of("is", "intact"));
    fields.put("versions", List.of());
    fields.put("reactions", List.of());
    fields.put("marks", List.of());
  }

  /** A message the device received. */
  public static Item incoming(String sender) {
    return new Item("message", "incoming").sender(null, sender);
  }

  /** A message the device sent. */
  public static Item outgoing(String recipient) {
    return new Item("message", "outgoing").to(recipient);
  }

  /** A message of which it is not known who held the device. */
  public static Item said(String name) {
    return new Item("message", "unknown").sender(name, null);
  }

  /** An entry of an address book; fields are written like {@code phone:07700 900001}. */
  public static Item contact(String name, String... identifiers) {
    Item item = new Item("contact", "unknown");
    List<Map<String, String>> list = new ArrayList<>();
    for (String identifier : identifiers) {
      int colon = identifier.indexOf(':');
      list.add(
          Map.of("kind", identifier.substring(0, colon), "value", identifier.substring(colon + 1)));
    }
    item.fields.put("body", Map.of("kind", "contact", "name", name, "identifiers", list));
    return item;
  }

  public Item sender(@Nullable String name, @Nullable String identifier) {
    fields.put("sender", party(name, identifier));
    return this;
  }

  public Item to(String identifier) {
    recipients.add(party(null, identifier));
    return this;
  }

  public Item text(String text) {
    fields.put("text", text);
    return this;
  }

  public Item at(String instant) {
    fields.put("at", instant);
    fields.put("atText", instant);
    return this;
  }

  /** The item as it stands in an extraction, whose ids follow from its place. */
  Map<String, Object> in(LinkagePeers.Exhibit exhibit, UUID extraction, int ordinal) {
    Map<String, Object> all = new LinkedHashMap<>(fields);
    all.put("id", id(extraction, ordinal).toString());
    all.put("caseId", exhibit.caseId().toString());
    all.put("exhibitId", exhibit.id().toString());
    all.put("exhibitReference", exhibit.reference());
    all.put("originalId", new UUID(extraction.getMostSignificantBits(), 9).toString());
    all.put("extractionId", extraction.toString());
    all.put("conversationId", new UUID(extraction.getMostSignificantBits(), 7).toString());
    all.put("position", ordinal);
    all.put("provenance", Map.of("path", "chat.txt", "row", ordinal + 1));
    return all;
  }

  static UUID id(UUID extraction, int ordinal) {
    return new UUID(
        extraction.getMostSignificantBits(),
        (extraction.getLeastSignificantBits() & ~0xFFFFFFL) | ordinal);
  }

  private static Map<String, Object> party(@Nullable String name, @Nullable String identifier) {
    Map<String, Object> party = new LinkedHashMap<>();
    if (name != null) {
      party.put("name", name);
    }
    if (identifier != null) {
      party.put("identifier", identifier);
      party.put("identifierKind", "unknown");
    }
    return party;
  }
}
