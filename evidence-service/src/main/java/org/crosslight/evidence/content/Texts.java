package org.crosslight.evidence.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts characters of what may be absent. */
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
}
