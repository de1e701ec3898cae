package org.crosslight.evidence.content;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an identifier is, as far as its source says. */
public enum IdentifierKind {
  PHONE,
  EMAIL,
  /** A name that somebody chose to be found by on an app. */
  HANDLE,
  /** What an app calls an account by itself, such as its number for it. */
  ACCOUNT,
  URL,
  /** A place on earth, as on an envelope. */
  ADDRESS,
  /** The source gives it without saying what it is, such as the sender's name of an SMS. */
  UNKNOWN;

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
