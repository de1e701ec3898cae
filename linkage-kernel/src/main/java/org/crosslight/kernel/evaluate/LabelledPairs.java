package org.crosslight.kernel.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.crosslight.kernel.block.PairVisitor;
import org.crosslight.kernel.block.RuleBlocks;
import org.crosslight.kernel.evaluate.Evaluation.WrongPair;
import org.crosslight.kernel.score.Onlooker;
import org.crosslight.kernel.score.PairWeights;
import org.crosslight.kernel.score.WeightHistogram;

/**
 * Counts, while pairs are scored, those of two labelled records and those that are the same by the
 * labels. However many true pairs there are, only those that are scored cost anything.
 */
public final class LabelledPairs implements Onlooker {
  private static final Comparator<WrongPair> BY_WEIGHT =
      Comparator.comparingDouble(WrongPair::weight)
          .thenComparingInt(WrongPair::left)
          .thenComparingInt(WrongPair::right);

  private final Labels labels;
  private final double decisionThreshold;
  private final double decision;
  private final int errorsListed;
  private final List<Counting> parts = new ArrayList<>();

  /**
   * Looks on with these labels.
   *
   * @param decisionThreshold the probability at which errors are listed
   * @param errorsListed how many errors of each kind are listed at most
   */
  public LabelledPairs(Labels labels, double decisionThreshold, int errorsListed) {
    this.labels = labels;
    this.decisionThreshold = decisionThreshold;
    this.decision =
        decisionThreshold >= 1 ? 50 : PairWeights.weightOf(Math.max(1e-12, decisionThreshold));
    this.errorsListed = errorsListed;
  }

  @Override
  public PairVisitor visitor(PairWeights weights, List<RuleBlocks> rules) {
    Counting part = new Counting(weights, rules);
    synchronized (parts) {
      parts.add(part);
    }
    return part;
  }

  Labels labels() {
    return labels;
  }

  double decisionThreshold() {
    return decisionThreshold;
  }

  /** The weight at which errors are listed. */
  double decision() {
    return decision;
  }

  int errorsListed() {
    return errorsListed;
  }

  /**
   * What was seen of a whole run.
   *
   * @param scored all pairs, labelled or not
   * @param labelled the weights of pairs of two labelled records; left empty where all are
   * @param same the weights of those that are the same by the labels
   * @param sameByRule how many of the latter each rule brings together, whatever the others do
   * @param falseNegatives of the latter the least likely ones below the threshold, these first
   */
  record Seen(
      long scored,
      WeightHistogram labelled,
      WeightHistogram same,
      List<Long> sameByRule,
      List<WrongPair> falseNegatives) {}

  Seen seen(int rules) {
    long scored = 0;
    WeightHistogram labelled = new WeightHistogram();
    WeightHistogram same = new WeightHistogram();
    long[] byRule = new long[rules];
    List<WrongPair> falseNegatives = new ArrayList<>();
    for (Counting part : parts) {
      scored += part.scored;
      labelled.addAll(part.labelled);
      same.addAll(part.same);
      for (int rule = 0; rule < rules; rule++) {
        byRule[rule] += part.sameByRule[rule];
      }
      falseNegatives.addAll(part.falseNegatives);
    }
    falseNegatives.sort(BY_WEIGHT);
    List<Long> sameByRule = new ArrayList<>();
    for (long pairs : byRule) {
      sameByRule.add(pairs);
    }
    int listed = Math.min(errorsListed, falseNegatives.size());
    return new Seen(
        scored, labelled, same, sameByRule, List.copyOf(falseNegatives.subList(0, listed)));
  }

  /** One thread's counting. */
  private final class Counting implements PairVisitor {
    private final PairWeights weights;
    private final List<RuleBlocks> rules;
    private final WeightHistogram labelled = new WeightHistogram();
    private final WeightHistogram same = new WeightHistogram();
    private final long[] sameByRule;
    private final PriorityQueue<WrongPair> falseNegatives =
        new PriorityQueue<>(BY_WEIGHT.reversed());
    private long scored;

    Counting(PairWeights weights, List<RuleBlocks> rules) {
      this.weights = weights;
      this.rules = rules;
      this.sameByRule = new long[rules.size()];
    }

    @Override
    public void row(int rule, int left, int[] rights, int count, long[] patterns) {
      scored += count;
      int group = labels.of(left);
      if (group < 0) {
        return;
      }
      boolean countsAll = !labels.complete();
      for (int k = 0; k < count; k++) {
        int other = labels.of(rights[k]);
        if (other == group || (countsAll && other >= 0)) {
          float weight = weights.weight(patterns[k], left, rights[k]);
          if (countsAll) {
            labelled.add(weight);
          }
          if (other == group) {
            truePair(left, rights[k], weight);
          }
        }
      }
    }

    private void truePair(int left, int right, float weight) {
      same.add(weight);
      for (int rule = 0; rule < sameByRule.length; rule++) {
        sameByRule[rule] += rules.get(rule).finds(left, right) ? 1 : 0;
      }
      if (weight < decision) {
        falseNegatives.add(new WrongPair(left, right, weight));
        if (falseNegatives.size() > errorsListed) {
          falseNegatives.remove();
        }
      }
    }
  }
}
