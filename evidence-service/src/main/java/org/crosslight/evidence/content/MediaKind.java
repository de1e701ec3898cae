package org.crosslight.evidence.content;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an attachment is, as far as its name or type says. */
public enum MediaKind {
  IMAGE,
  VIDEO,
  AUDIO,
  STICKER,
  GIF,
  DOCUMENT,
  CONTACT,
  LOCATION,
  /** Something was attached; the file does not say what. */
  UNKNOWN;

  @JsonValue
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant with this slug, such as {@code image}. */
  @JsonCreator
  public static MediaKind of(String slug) {
    return valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
