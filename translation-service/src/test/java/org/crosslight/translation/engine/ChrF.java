package org.crosslight.translation.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Character n-gram F-score with recall weighted twice (chrF2), over a whole corpus, 0 to 100.
 *
 * @see <a href="https://aclanthology.org/W15-3049/">Popović 2015</a>
 */
public final class ChrF {

  private static final int LONGEST = 6;
  private static final double BETA_SQUARED = 4;

  private ChrF() {}

  /** The score of translations against one reference each. */
  public static double score(List<String> translations, List<String> references) {
    double[] matched = new double[LONGEST];
    double[] inTranslation = new double[LONGEST];
    double[] inReference = new double[LONGEST];
    for (int i = 0; i < translations.size(); i++) {
      for (int n = 1; n <= LONGEST; n++) {
        Map<String, Integer> ours = grams(translations.get(i), n);
        Map<String, Integer> theirs = grams(references.get(i), n);
        inTranslation[n - 1] += sum(ours);
        inReference[n - 1] += sum(theirs);
        for (Map.Entry<String, Integer> gram : ours.entrySet()) {
          matched[n - 1] += Math.min(gram.getValue(), theirs.getOrDefault(gram.getKey(), 0));
        }
      }
    }
    double total = 0;
    for (int n = 0; n < LONGEST; n++) {
      double precision = inTranslation[n] == 0 ? 0 : matched[n] / inTranslation[n];
      double recall = inReference[n] == 0 ? 0 : matched[n] / inReference[n];
      double denominator = BETA_SQUARED * precision + recall;
      total += denominator == 0 ? 0 : (1 + BETA_SQUARED) * precision * recall / denominator;
    }
    return 100 * total / LONGEST;
  }

  private static int sum(Map<String, Integer> grams) {
    return grams.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<String, Integer> grams(String text, int n) {
    String packed = text.replaceAll("\\s+", "");
    Map<String, Integer> grams = new HashMap<>();
    for (int i = 0; i + n <= packed.length(); i++) {
      grams.merge(packed.substring(i, i + n), 1, Integer::sum);
    }
    return grams;
  }
}
