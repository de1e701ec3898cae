package org.crosslight.linkage.mention;

import java.util.List;
import java.util.stream.Collectors;

/** Reads a text as the service does and writes down what was found, for tables of examples. */
final class Reading {
  private static final MentionFinder FINDER = new MentionFinder();

  private Reading() {}

  /** What was found, such as {@code "phone +447700900123, url example.org"}, or {@code "-"}. */
  static String of(String text) {
    List<FoundMention> found = FINDER.find(text.replace("\\n", "\n"));
    return found.isEmpty()
        ? "-"
        : found.stream()
            .map(mention -> mention.kind().code() + " " + mention.normalised())
            .collect(Collectors.joining(", "));
  }

  static MentionFinder finder() {
    return FINDER;
  }
}
