package org.crosslight.linkage.intake;

import org.jspecify.annotations.Nullable;

/** Cuts texts to what a citation shows, never through a character. */
final class Excerpt {
  static final int LONGEST = 240;
  private static final int BEFORE = 80;

  private Excerpt() {}

  /** The beginning of a text. */
  static @Nullable String beginning(@Nullable String text) {
    if (text == null || text.length() <= LONGEST) {
      return text;
    }
    return text.substring(0, whole(text, LONGEST)) + "…";
  }

  /** What stands around a span given in code points; null when the beginning shows it. */
  static @Nullable String around(String text, int start) {
    return text.length() <= LONGEST ? null : window(text, start);
  }

  /** What stands around a span given in code points. */
  static String window(String text, int start) {
    int at = text.offsetByCodePoints(0, start);
    int from = whole(text, Math.max(0, at - BEFORE));
    int to = whole(text, Math.min(text.length(), from + LONGEST));
    return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
  }

  private static int whole(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
