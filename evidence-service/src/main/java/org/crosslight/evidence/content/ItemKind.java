package org.crosslight.evidence.content;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an item is. */
public enum ItemKind {
  MESSAGE,
  CALL,
  CONTACT,
  LOCATION,
  ACCOUNT,
  EMAIL,
  DOCUMENT_PAGE;

  @JsonValue
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant with this slug, such as {@code message}. */
  @JsonCreator
  public static ItemKind of(String slug) {
    return valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
