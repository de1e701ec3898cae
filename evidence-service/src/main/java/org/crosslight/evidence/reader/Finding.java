package org.crosslight.evidence.reader;

/**
 * Something about a file or a row that an officer is told.
 *
 * <p>The word is what scripts, screens and {@code docs/readers.md} know it by and never changes;
 * the sentence says to a person what it means. It may leave gaps, as formats of Java have them, for
 * figures; it never holds text of the evidence.
 */
public interface Finding {

  /** The constant's own name. */
  String name();

  /** One sentence for the officer: what, where, what to do. */
  String sentence();

  /** The word for it, such as {@code truncated-file}. */
  default String slug() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** The sentence with its gaps filled. */
  default String sentence(Object... figures) {
    return figures.length == 0 ? sentence() : sentence().formatted(figures);
  }
}
