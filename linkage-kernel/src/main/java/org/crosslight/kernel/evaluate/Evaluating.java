package org.crosslight.kernel.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.crosslight.kernel.block.RuleBlocks;
import org.crosslight.kernel.cluster.Clusters;
import org.crosslight.kernel.evaluate.Evaluation.Point;
import org.crosslight.kernel.evaluate.Evaluation.WrongPair;
import org.crosslight.kernel.input.RecordTable;
import org.crosslight.kernel.model.Mode;
import org.crosslight.kernel.score.PairWeights;
import org.crosslight.kernel.score.Scoring;
import org.crosslight.kernel.score.WeightHistogram;

/** Holds a run against the labels. */
public final class Evaluating {
  private static final double[] PROBABILITIES = {
    0.001, 0.01, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999,
    0.9999, 0.99999, 0.999999
  };
  private static final Comparator<WrongPair> BY_WEIGHT =
      Comparator.comparingDouble(WrongPair::weight)
          .thenComparingInt(WrongPair::left)
          .thenComparingInt(WrongPair::right);

  private final RecordTable table;
  private final Mode mode;
  private final Labels labels;
  private final Scoring scoring;
  private final WeightHistogram found = new WeightHistogram();
  private final int errorsListed;
  private long truePairs;
  private long foundByBlocking;
  private final long[] foundByRule;

  private Evaluating(
      RecordTable table, Mode mode, Labels labels, Scoring scoring, int errorsListed) {
    this.table = table;
    this.mode = mode;
    this.labels = labels;
    this.scoring = scoring;
    this.errorsListed = errorsListed;
    this.foundByRule = new long[scoring.rules().size()];
  }

  /** The evaluation, with up to {@code errorsListed} errors of each kind at the threshold. */
  public static Evaluation of(
      RecordTable table,
      Mode mode,
      Labels labels,
      Scoring scoring,
      Clusters clusters,
      double decisionThreshold,
      int errorsListed) {
    return new Evaluating(table, mode, labels, scoring, errorsListed)
        .evaluate(clusters, decisionThreshold);
  }

  private Evaluation evaluate(Clusters clusters, double decisionThreshold) {
    double decision =
        decisionThreshold >= 1 ? 50 : PairWeights.weightOf(Math.max(1e-12, decisionThreshold));
    PriorityQueue<WrongPair> falseNegatives = new PriorityQueue<>(BY_WEIGHT.reversed());
    List<WrongPair> missed = new ArrayList<>();
    PairWeights.SinglePairs single = scoring.pairWeights().new SinglePairs();
    RuleBlocks.byKeys(table, labels.groups(), mode)
        .forEachPair(
            table,
            mode,
            (left, right) -> {
              truePairs++;
              float weight = single.weight(left, right);
              if (!countRules(left, right)) {
                if (missed.size() < errorsListed) {
                  missed.add(new WrongPair(left, right, weight));
                }
                return;
              }
              found.add(weight);
              if (weight < decision) {
                falseNegatives.add(new WrongPair(left, right, weight));
                if (falseNegatives.size() > errorsListed) {
                  falseNegatives.remove();
                }
              }
            });
    List<Point> curve = new ArrayList<>();
    for (double probability : PROBABILITIES) {
      curve.add(point(WeightHistogram.step(PairWeights.weightOf(probability) + 1e-9)));
    }
    List<WrongPair> negatives = new ArrayList<>(falseNegatives);
    negatives.sort(BY_WEIGHT);
    List<Long> byRule = new ArrayList<>();
    for (long count : foundByRule) {
      byRule.add(count);
    }
    return new Evaluation(
        truePairs,
        foundByBlocking,
        byRule,
        curve,
        best(),
        point(WeightHistogram.step(0)),
        decisionThreshold,
        falsePositives(decision),
        negatives,
        missed,
        ClusterComparing.of(table, mode, labels, clusters, truePairs));
  }

  private boolean countRules(int left, int right) {
    boolean any = false;
    for (int rule = 0; rule < foundByRule.length; rule++) {
      if (scoring.rules().get(rule).finds(left, right)) {
        foundByRule[rule]++;
        any = true;
      }
    }
    foundByBlocking += any ? 1 : 0;
    return any;
  }

  /** The figures when all pairs on this step of weight or above are joined. */
  private Point point(int step) {
    long right = 0;
    long all = 0;
    for (int i = step; i < found.size(); i++) {
      right += found.pairs(i);
      all += scoring.weights().pairs(i);
    }
    return pointOf(step, right, all);
  }

  private Point pointOf(int step, long right, long all) {
    double weight = WeightHistogram.LOWEST + (double) step / WeightHistogram.STEPS;
    return new Point(weight, PairWeights.probability(weight), right, all - right, truePairs);
  }

  private Point best() {
    Point best = pointOf(found.size() - 1, 0, 0);
    long right = 0;
    long all = 0;
    for (int step = found.size() - 1; step >= 0; step--) {
      right += found.pairs(step);
      all += scoring.weights().pairs(step);
      Point here = pointOf(step, right, all);
      if (here.f1() > best.f1()) {
        best = here;
      }
    }
    return best;
  }

  private List<WrongPair> falsePositives(double decision) {
    List<WrongPair> wrong = new ArrayList<>();
    scoring
        .ledger()
        .forEachWhile(
            pair -> {
              if (pair.weight() < decision || wrong.size() >= errorsListed) {
                return false;
              }
              if (!labels.same(pair.left(), pair.right())) {
                wrong.add(new WrongPair(pair.left(), pair.right(), pair.weight()));
              }
              return true;
            });
    return wrong;
  }
}
