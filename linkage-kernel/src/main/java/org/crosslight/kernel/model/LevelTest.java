package org.crosslight.kernel.model;

import java.util.List;

/** What must hold between two records for them to fall on a level of a comparison. */
public sealed interface LevelTest {
  /** One of the values is missing. */
  record Missing() implements LevelTest {}

  /** Nothing above held. */
  record Otherwise() implements LevelTest {}

  /** A test on the values of one column. */
  sealed interface OfColumn extends LevelTest {
    String column();
  }

  record Exact(String column) implements OfColumn {}

  /** Jaro-Winkler similarity (0 to 1; prefix weight 0.1 above 0.7) of at least {@code atLeast}. */
  record JaroWinkler(String column, double atLeast) implements OfColumn {}

  /** Jaro similarity (0 to 1) of at least {@code atLeast}. */
  record Jaro(String column, double atLeast) implements OfColumn {}

  /** At most {@code atMost} insertions, deletions or substitutions. */
  record Levenshtein(String column, int atMost) implements OfColumn {}

  /** As Levenshtein, with a swap of two neighbours counted as one edit. */
  record Damerau(String column, int atMost) implements OfColumn {}

  /** Dates at most {@code days} days apart. */
  record DateWithin(String column, int days, String written) implements OfColumn {}

  /** Numbers at most {@code atMost} apart. */
  record NumberWithin(String column, double atMost) implements OfColumn {}

  /** Numbers whose difference is at most {@code percent} of the larger one. */
  record PercentWithin(String column, double percent) implements OfColumn {}

  /** Lists with at least {@code atLeast} elements in common. */
  record SharedElements(String column, int atLeast) implements OfColumn {}

  /** Lists whose common elements are at least this share (0 to 1) of all their elements. */
  record SharedFraction(String column, double atLeast) implements OfColumn {}

  /** First names of which one is a short form of the other, or both of a third. */
  record Nickname(String column) implements OfColumn {}

  /** Values with a Double Metaphone code in common. */
  record Phonetic(String column) implements OfColumn {}

  /**
   * The value of the one column is the other record's value of the other column, and vice versa.
   */
  record ColumnsReversed(String first, String second) implements LevelTest {}

  /** Places (decimal degrees) at most {@code kilometres} apart over the surface of the earth. */
  record DistanceWithin(String latitude, String longitude, double kilometres)
      implements LevelTest {}

  record All(List<LevelTest> of) implements LevelTest {}

  record Any(List<LevelTest> of) implements LevelTest {}

  /** Whether the other holds for the same pairs; a span of time may be written in other words. */
  default boolean sameAs(LevelTest other) {
    if (this instanceof DateWithin here && other instanceof DateWithin there) {
      return here.column.equals(there.column) && here.days == there.days;
    }
    if (this instanceof All here && other instanceof All there) {
      return allTheSame(here.of, there.of);
    }
    if (this instanceof Any here && other instanceof Any there) {
      return allTheSame(here.of, there.of);
    }
    return equals(other);
  }

  private static boolean allTheSame(List<LevelTest> here, List<LevelTest> there) {
    boolean same = here.size() == there.size();
    for (int i = 0; same && i < here.size(); i++) {
      same = here.get(i).sameAs(there.get(i));
    }
    return same;
  }
}
