package org.crosslight.kernel.model;

import java.util.stream.Collectors;

/** The sentence a reader sees for a level when the model gives none. */
final class LevelSentences {
  private LevelSentences() {}

  static String usual(LevelTest test) {
    return switch (test) {
      case LevelTest.Missing() -> "Missing in at least one of the records.";
      case LevelTest.Otherwise() -> "Different.";
      default -> sentence(clause(test));
    };
  }

  private static String sentence(String clause) {
    String plain = clause.replace('_', ' ');
    return Character.toUpperCase(plain.charAt(0)) + plain.substring(1) + ".";
  }

  private static String clause(LevelTest test) {
    return switch (test) {
      case LevelTest.Missing() -> "missing";
      case LevelTest.Otherwise() -> "different";
      case LevelTest.Exact(String column) -> column + " is the same";
      case LevelTest.JaroWinkler(String column, double atLeast) ->
          column + " is written alike (Jaro-Winkler ≥ " + Plain.number(atLeast) + ")";
      case LevelTest.Jaro(String column, double atLeast) ->
          column + " is written alike (Jaro ≥ " + Plain.number(atLeast) + ")";
      case LevelTest.Levenshtein(String column, int atMost) ->
          column + " differs by at most " + count(atMost, "typing error");
      case LevelTest.Damerau(String column, int atMost) ->
          column + " differs by at most " + count(atMost, "error or swap");
      case LevelTest.DateWithin(String column, int days, String written) ->
          column + " is at most " + written + " apart";
      case LevelTest.NumberWithin(String column, double atMost) ->
          column + " differs by at most " + Plain.number(atMost);
      case LevelTest.PercentWithin(String column, double percent) ->
          column + " differs by at most " + Plain.number(percent) + " %";
      case LevelTest.SharedElements(String column, int atLeast) ->
          column + " has at least " + count(atLeast, "element") + " in common";
      case LevelTest.SharedFraction(String column, double atLeast) ->
          column + " has at least " + Plain.number(atLeast * 100) + " % of its elements in common";
      case LevelTest.Nickname(String column) -> column + " is a short form of the other";
      case LevelTest.Phonetic(String column) -> column + " sounds the same";
      case LevelTest.ColumnsReversed(String first, String second) ->
          first + " and " + second + " are swapped";
      case LevelTest.DistanceWithin(String lat, String lon, double kilometres) ->
          "the places are at most " + Plain.number(kilometres) + " km apart";
      case LevelTest.All all ->
          all.of().stream().map(LevelSentences::clause).collect(Collectors.joining(" and "));
      case LevelTest.Any any ->
          any.of().stream().map(LevelSentences::clause).collect(Collectors.joining(" or "));
    };
  }

  private static String count(int number, String noun) {
    if (number == 1) {
      return "1 " + noun;
    }
    String plural = noun.endsWith("swap") ? "errors or swaps" : noun + "s";
    return number + " " + plural;
  }
}
