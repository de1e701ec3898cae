package org.crosslight.kernel.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.crosslight.kernel.input.TextValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarityTest {
  private static TextValues values(String... texts) {
    TextValues.Builder builder = new TextValues.Builder();
    for (String text : texts) {
      builder.number(text);
    }
    return builder.build();
  }

  private static JaroSimilarity jaro(TextValues values) {
    return new JaroSimilarity(values, new Outlines(values), new Scratch());
  }

  private static EditDistance edits(TextValues values) {
    return new EditDistance(values, new Outlines(values), new Scratch());
  }

  /** Winkler's own examples (1990), and one pair below the bonus threshold of 0.7. */
  @ParameterizedTest
  @CsvSource({
    "martha, marhta, 0.944444, 0.961111",
    "dixon, dicksonx, 0.766667, 0.813333",
    "dwayne, duane, 0.822222, 0.84",
    "jones, johnson, 0.790476, 0.832381",
    "abc, axyz, 0.527778, 0.527778",
    "abc, xyz, 0, 0"
  })
  void jaroWinklerIsAsPublished(String a, String b, double jaro, double winkler) {
    TextValues values = values(a, b);
    assertThat(jaro(values).jaro(0, 1)).isCloseTo(jaro, within(1e-6));
    assertThat(jaro(values).jaroWinkler(0, 1)).isCloseTo(winkler, within(1e-6));
  }

  @ParameterizedTest
  @CsvSource({
    "kitten, sitting, 3, 3",
    "ca, abc, 3, 2",
    "abcd, acbd, 2, 1",
    "1985-03-12, 1985-03-21, 2, 1",
    "same, same, 0, 0",
    "a, bcd, 3, 3"
  })
  void editDistancesAreAsByHand(String a, String b, int levenshtein, int damerau) {
    TextValues values = values(a, b);
    int other = a.equals(b) ? 0 : 1;
    assertThat(edits(values).levenshtein(0, other, 10)).isEqualTo(levenshtein);
    assertThat(edits(values).damerau(0, other, 10)).isEqualTo(damerau);
  }

  @Test
  void charactersCountNotBytesWhateverTheScript() {
    TextValues values = values("Þórður", "Þorður", "Иванов", "Ивонав", "👩🏽‍🚒a", "👩🏽‍🚒b");
    assertThat(edits(values).levenshtein(0, 1, 5)).isEqualTo(1);
    assertThat(edits(values).levenshtein(2, 3, 5)).isEqualTo(2);
    assertThat(edits(values).levenshtein(4, 5, 5)).isEqualTo(1);
    assertThat(values.length(4)).isEqualTo(5);
    assertThat(jaro(values).jaro(2, 3)).isCloseTo((1 + 1 + 5.0 / 6) / 3, within(1e-9));
  }

  @Test
  void shortAndLongPathsAgreeAndAreSymmetric() {
    SplittableRandom random = new SplittableRandom(7);
    for (int round = 0; round < 3000; round++) {
      String a = word(random);
      String b = random.nextBoolean() ? word(random) : mistyped(a, random);
      // a Cyrillic letter in both forces the path for any script
      TextValues latin = values(a, b, "z");
      TextValues wide = values(a.replace('e', 'е'), b.replace('e', 'е'), "z");
      int other = a.equals(b) ? 0 : 1;
      double found = jaro(latin).jaroWinkler(0, other);
      assertThat(jaro(latin).jaroWinkler(other, 0)).isEqualTo(found);
      assertThat(jaro(wide).jaroWinkler(0, other)).isEqualTo(found);
      int distance = edits(latin).levenshtein(0, other, 100);
      assertThat(edits(latin).levenshtein(other, 0, 100)).isEqualTo(distance);
      assertThat(edits(wide).levenshtein(0, other, 100)).isEqualTo(distance);
      int damerau = edits(latin).damerau(0, other, 100);
      assertThat(damerau).isLessThanOrEqualTo(distance);
      assertThat(edits(latin).damerau(other, 0, 100)).isEqualTo(damerau);
      for (double lowest : new double[] {0.5, 0.7, 0.8, 0.92}) {
        double bounded = jaro(latin).atLeast(0, other, true, lowest);
        assertThat(bounded >= lowest).as("%s %s at %s", a, b, lowest).isEqualTo(found >= lowest);
      }
      for (int limit = 1; limit < 4; limit++) {
        if (edits(latin).surelyAbove(0, other, limit)) {
          assertThat(distance).isGreaterThan(limit);
          assertThat(damerau).isGreaterThan(limit);
        }
        if (distance <= limit) {
          assertThat(edits(wide).levenshtein(0, other, limit)).isEqualTo(distance);
        }
        if (damerau <= limit) {
          assertThat(edits(latin).damerau(0, other, limit)).isEqualTo(damerau);
        }
      }
    }
  }

  @Test
  void editDistancesAreThoseOfTheFullTable() {
    SplittableRandom random = new SplittableRandom(9);
    for (int round = 0; round < 5000; round++) {
      String a = fewLetters(random);
      String b = fewLetters(random);
      TextValues values = values(a, b, "z");
      int other = a.equals(b) ? 0 : 1;
      int levenshtein = fullTable(a, b, false);
      int damerau = fullTable(a, b, true);
      assertThat(edits(values).levenshtein(0, other, 100)).as("%s %s", a, b).isEqualTo(levenshtein);
      assertThat(edits(values).damerau(0, other, 100)).as("%s %s", a, b).isEqualTo(damerau);
      for (int limit = 1; limit < 4; limit++) {
        int bounded = edits(values).damerau(0, other, limit);
        assertThat(Math.min(bounded, limit + 1))
            .as("%s %s up to %d", a, b, limit)
            .isEqualTo(Math.min(damerau, limit + 1));
      }
    }
  }

  private static String fewLetters(SplittableRandom random) {
    StringBuilder word = new StringBuilder();
    for (int i = 1 + random.nextInt(8); i > 0; i--) {
      word.append((char) ('a' + random.nextInt(3)));
    }
    return word.toString();
  }

  /**
   * Levenshtein, or unrestricted Damerau-Levenshtein (R. Lowrance, R. A. Wagner, JACM 22, 1975).
   */
  private static int fullTable(String a, String b, boolean swaps) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        cost[i][j] =
            Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        for (int k = 1; swaps && k < i; k++) {
          for (int l = 1; l < j; l++) {
            if (a.charAt(k - 1) == b.charAt(j - 1) && a.charAt(i - 1) == b.charAt(l - 1)) {
              int between = (i - k - 1) + 1 + (j - l - 1);
              cost[i][j] = Math.min(cost[i][j], cost[k - 1][l - 1] + between);
            }
          }
        }
      }
    }
    return cost[a.length()][b.length()];
  }

  private static String word(SplittableRandom random) {
    StringBuilder word = new StringBuilder();
    int length = 1 + random.nextInt(random.nextInt(10) == 0 ? 90 : 12);
    for (int i = 0; i < length; i++) {
      word.append((char) ('a' + random.nextInt(8)));
    }
    return word.toString();
  }

  private static String mistyped(String word, SplittableRandom random) {
    StringBuilder wrong = new StringBuilder(word);
    for (int i = random.nextInt(3); i >= 0; i--) {
      wrong.insert(random.nextInt(wrong.length() + 1), (char) ('a' + random.nextInt(8)));
    }
    return wrong.toString();
  }
}
