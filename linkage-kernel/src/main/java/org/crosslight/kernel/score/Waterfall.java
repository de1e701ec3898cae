package org.crosslight.kernel.score;

import java.util.List;
import java.util.Map;

/**
 * Why a pair has its weight: the prior, then what each comparison adds or takes away, in bits.
 *
 * @param prior log2 of the odds that two random records match
 * @param bars one for each comparison, in model order
 * @param weight the sum of all
 */
public record Waterfall(double prior, List<Bar> bars, double weight) {
  /**
   * One comparison's part.
   *
   * @param says the sentence of the level the pair fell on
   * @param values by column, the value of the left and of the right record
   * @param weight log2 of m over u
   * @param termFrequency what the commonness of the value adds to that
   */
  public record Bar(
      String comparison,
      String says,
      Map<String, String[]> values,
      double weight,
      double termFrequency) {}
}
