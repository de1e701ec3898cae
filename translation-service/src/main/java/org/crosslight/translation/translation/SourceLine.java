package org.crosslight.translation.translation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;
import org.crosslight.kit.identity.ItemId;
import org.jspecify.annotations.Nullable;

/** What this service needs of one of evidence-service's items. */
@JsonIgnoreProperties(ignoreUnknown = true)
record SourceLine(ItemId id, @Nullable UUID conversationId, @Nullable String text) {

  boolean hasText() {
    return text != null && !text.isBlank();
  }

  String words() {
    return text == null ? "" : text;
  }

  @Nullable String conversation() {
    return conversationId == null ? null : conversationId.toString();
  }
}
