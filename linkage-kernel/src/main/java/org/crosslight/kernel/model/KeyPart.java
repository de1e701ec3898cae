package org.crosslight.kernel.model;

/** What two records must share of one column to be in the same block. */
public record KeyPart(String column, Take take, int from, int length) {
  /** Which part of the value is taken. */
  public enum Take {
    WHOLE("whole"),
    FIRST("first"),
    LAST("last"),
    SUBSTRING("substring"),
    YEAR("year"),
    MONTH("month"),
    YEAR_AND_MONTH("year-and-month"),
    DAY("day"),
    PHONETIC("phonetic"),
    NICKNAME("nickname"),
    ANY_ELEMENT("any-element");

    private final String written;

    Take(String written) {
      this.written = written;
    }

    /** How it is written in a model. */
    public String written() {
      return written;
    }
  }

  /** The whole value of a column. */
  public static KeyPart whole(String column) {
    return new KeyPart(column, Take.WHOLE, 0, 0);
  }

  /** In words, such as {@code first 3 of surname}. */
  public String inWords() {
    return switch (take) {
      case WHOLE -> column;
      case FIRST -> "first " + length + " of " + column;
      case LAST -> "last " + length + " of " + column;
      case SUBSTRING -> column + " from " + from + " for " + length;
      case YEAR -> "year of " + column;
      case MONTH -> "month of " + column;
      case YEAR_AND_MONTH -> "year and month of " + column;
      case DAY -> "day of " + column;
      case PHONETIC -> "sound of " + column;
      case NICKNAME -> "nickname group of " + column;
      case ANY_ELEMENT -> "any element of " + column;
    };
  }
}
