package org.crosslight.kernel.score;

/**
 * A pair of records and what it is worth.
 *
 * @param left the smaller record number
 * @param right the larger record number
 * @param weight match weight in bits, prior included
 * @param rule the first blocking rule that found the pair, from 0
 * @param pattern the levels it fell on
 */
public record ScoredPair(int left, int right, float weight, int rule, long pattern) {
  /** The probability that the pair matches. */
  public double probability() {
    return PairWeights.probability(weight);
  }
}
