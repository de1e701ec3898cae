package org.crosslight.linkage.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.crosslight.linkage.mention.StatedIdentifiers;
import org.jspecify.annotations.Nullable;

/** What linkage needs of an item as evidence-service streams it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SourceItem(
    @JsonProperty(required = true) UUID id,
    @Nullable UUID conversationId,
    int position,
    String kind,
    String direction,
    @Nullable Party sender,
    @Nullable List<Party> recipients,
    @Nullable Instant at,
    @Nullable String text,
    Body body,
    Provenance provenance) {

  /**
   * A sender or recipient as the source writes it.
   *
   * @param identifierKind what the source says the identifier is; null of what was read before
   *     kinds were told
   * @param app the app within which it holds
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Party(
      @Nullable String name,
      @Nullable String identifier,
      @Nullable String identifierKind,
      @Nullable String app) {

    StatedIdentifiers.@Nullable Stated stated() {
      String value = identifier;
      return value == null ? null : new StatedIdentifiers.Stated(identifierKind, app, value);
    }
  }

  /** What items of one kind have beside; of an entry of an address book its fields. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Body(@Nullable String name, @Nullable List<ContactIdentifier> identifiers) {}

  /** One field of an entry: {@code phone email handle account url address unknown}. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record ContactIdentifier(String kind, @Nullable String app, String value) {

    StatedIdentifiers.Stated stated() {
      return new StatedIdentifiers.Stated(kind, app, value);
    }
  }

  /** Where the item was read. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Provenance(@Nullable String path, long row) {}

  /** Whether it is an entry of an address book. */
  boolean isContact() {
    return "contact".equals(kind);
  }

  boolean isOutgoing() {
    return "outgoing".equals(direction);
  }

  boolean isIncoming() {
    return "incoming".equals(direction);
  }

  List<Party> recipientsOrNone() {
    List<Party> known = recipients;
    return known == null ? List.of() : known;
  }
}
