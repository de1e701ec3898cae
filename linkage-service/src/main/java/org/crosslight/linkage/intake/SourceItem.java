package org.crosslight.linkage.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
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
    @Nullable Contact contact,
    Provenance provenance) {

  /** A sender or recipient as the source writes it. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Party(@Nullable String name, @Nullable String identifier) {}

  /** An entry of an address book. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Contact(@Nullable String name, @Nullable List<ContactIdentifier> identifiers) {}

  /** One field of an entry: {@code phone email handle url address}. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record ContactIdentifier(String kind, String value) {}

  /** Where the item was read. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Provenance(@Nullable String path, long row) {}

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
