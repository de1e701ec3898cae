package org.crosslight.evidence.reader;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an identifier of a contact is. */
public enum IdentifierKind {
  PHONE,
  EMAIL,
  HANDLE,
  URL,
  ADDRESS;

  @JsonValue
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant with this slug, such as {@code phone}. */
  @JsonCreator
  public static IdentifierKind of(String slug) {
    return valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
