package org.crosslight.evidence.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Deals with texts that may be absent. */
final class Texts {
  private Texts() {}

  static long length(@Nullable String text) {
    return text == null ? 0 : text.length();
  }

  static long length(List<Identifier> identifiers) {
    long length = 0;
    for (Identifier identifier : identifiers) {
      length += identifier.value().length() + length(identifier.app());
    }
    return length;
  }

  /** Those of the texts that there are. */
  static Stream<String> known(@Nullable String... texts) {
    List<String> known = new ArrayList<>(texts.length);
    for (String text : texts) {
      if (text != null) {
        known.add(text);
      }
    }
    return known.stream();
  }
}
