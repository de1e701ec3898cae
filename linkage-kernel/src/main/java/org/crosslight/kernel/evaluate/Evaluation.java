package org.crosslight.kernel.evaluate;

import java.util.List;

/**
 * How right a run was, by the labels. Only pairs of two labelled records count: of the others
 * nobody knows whether they are right.
 *
 * @param coverage how much of the data is labelled
 * @param truePairs pairs that the labels say are the same
 * @param foundByBlocking how many of them any rule brought together
 * @param foundByRule how many of them each rule brings together, whatever the others do
 * @param curve the figures at a row of thresholds
 * @param best the threshold with the best F1
 * @param atHalf the figures at a probability of 0.5
 * @param decisionThreshold the probability at which errors are listed
 * @param falsePositives joined wrongly, the most confident first
 * @param falseNegatives compared but not joined, the least likely first
 * @param missedByBlocking never compared
 */
public record Evaluation(
    Coverage coverage,
    long truePairs,
    long foundByBlocking,
    List<Long> foundByRule,
    List<Point> curve,
    Point best,
    Point atHalf,
    double decisionThreshold,
    List<WrongPair> falsePositives,
    List<WrongPair> falseNegatives,
    List<WrongPair> missedByBlocking,
    ClusterAccuracy clusters) {
  /**
   * How much of the data is labelled.
   *
   * @param labelled the records of which it is known whether they are the same as another
   * @param records all records
   * @param pairs how many pairs of two labelled records the mode allows
   */
  public record Coverage(int labelled, int records, double pairs) {
    /** Whether every record is labelled. */
    public boolean complete() {
      return labelled == records;
    }
  }

  /** The figures at one threshold. */
  public record Point(
      double weight, double probability, long truePositives, long falsePositives, long truePairs) {
    /** Of the pairs joined, the share that is right. */
    public double precision() {
      long joined = truePositives + falsePositives;
      return joined == 0 ? 1 : (double) truePositives / joined;
    }

    /** Of the true pairs, the share that is joined. */
    public double recall() {
      return truePairs == 0 ? 1 : (double) truePositives / truePairs;
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
      return truePositives == 0
          ? 0
          : 2.0 * truePositives / (truePairs + truePositives + falsePositives);
    }
  }

  /** A pair that came out wrong. */
  public record WrongPair(int left, int right, double weight) {}

  /**
   * How right the clusters are; records without a label count in none of the figures.
   *
   * @param pairs precision, recall and F1 over pairs of records in the same cluster
   * @param exact labelled groups whose records are all the labelled records of a cluster
   * @param groups labelled groups of two or more
   */
  public record ClusterAccuracy(Point pairs, long exact, long groups) {}

  /** The share of true pairs that any rule brought together. */
  public double blockingRecall() {
    return truePairs == 0 ? 1 : (double) foundByBlocking / truePairs;
  }
}
