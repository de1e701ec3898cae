package org.crosslight.kernel.model;

import java.util.List;

/** One step that makes values of a column comparable; steps apply in the order written. */
public sealed interface CleaningStep {
  /** A step that needs no settings. */
  enum Plain implements CleaningStep {
    TRIM("trim"),
    LOWER_CASE("lower-case"),
    UPPER_CASE("upper-case"),
    STRIP_ACCENTS("strip-accents"),
    TRANSLITERATE("transliterate"),
    LETTERS_ONLY("letters-only"),
    DIGITS_ONLY("digits-only"),
    LETTERS_AND_DIGITS_ONLY("letters-and-digits-only"),
    COLLAPSE_SPACES("collapse-spaces"),
    REMOVE_SPACES("remove-spaces"),
    SORT_WORDS("sort-words"),
    POSTCODE("postcode");

    private final String written;

    Plain(String written) {
      this.written = written;
    }

    /** How the step is written in a model. */
    public String written() {
      return written;
    }
  }

  /**
   * Phone numbers to E.164; numbers without a country code are read as numbers of {@code region}.
   */
  record Phone(String region) implements CleaningStep {}

  /**
   * Dates in any of the formats to {@code yyyy-MM-dd}.
   *
   * @param pivotYear two-digit years mean the hundred years from this one on
   * @param keepUnreadable whether text that is no date stays as text (otherwise it counts as
   *     missing)
   */
  record ParseDate(List<String> formats, int pivotYear, boolean keepUnreadable)
      implements CleaningStep {}

  /** Values that stand for "not known", such as "n/a"; compared without regard to case. */
  record MissingWhen(List<String> values) implements CleaningStep {}

  /** Every match of a regular expression replaced. */
  record Replace(String pattern, String with) implements CleaningStep {}

  /** Whole words left out, such as "mr" or "ltd"; compared without regard to case. */
  record RemoveWords(List<String> words) implements CleaningStep {}

  /** Characters {@code from} (counted from 1) to {@code from + length - 1}. */
  record Substring(int from, int length) implements CleaningStep {}
}
