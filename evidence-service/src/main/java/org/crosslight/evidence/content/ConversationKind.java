package org.crosslight.evidence.content;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How items that belong together are shown. */
public enum ConversationKind {
  CHAT,
  CALLS,
  CONTACTS,
  LOCATIONS,
  ACCOUNTS,
  /** E-mails of one mailbox or thread. */
  MAIL,
  /** The pages of one document. */
  DOCUMENT;

  // Every row has one.
  private final String slug = name().toLowerCase(Locale.ROOT).replace('_', '-');

  @JsonValue
  public String slug() {
    return slug;
  }

  /** The constant with this slug, such as {@code chat}. */
  @JsonCreator
  public static ConversationKind of(String slug) {
    return valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
