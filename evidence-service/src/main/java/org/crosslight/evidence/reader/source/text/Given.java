package org.crosslight.evidence.reader.source.text;

import org.jspecify.annotations.Nullable;

/** What of several fields that may be absent or blank is there. */
public final class Given {
  private Given() {}

  /** The first that is neither absent nor blank, or null. */
  public static @Nullable String first(@Nullable String... values) {
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        return value;
      }
    }
    return null;
  }
}
