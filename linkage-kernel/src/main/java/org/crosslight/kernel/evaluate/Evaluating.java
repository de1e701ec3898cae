package org.crosslight.kernel.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.crosslight.kernel.block.RuleBlocks;
import org.crosslight.kernel.cluster.Clusters;
import org.crosslight.kernel.evaluate.Evaluation.Coverage;
import org.crosslight.kernel.evaluate.Evaluation.Point;
import org.crosslight.kernel.evaluate.Evaluation.WrongPair;
import org.crosslight.kernel.evaluate.LabelledPairs.Seen;
import org.crosslight.kernel.input.RecordTable;
import org.crosslight.kernel.model.Mode;
import org.crosslight.kernel.score.PairWeights;
import org.crosslight.kernel.score.Scoring;
import org.crosslight.kernel.score.WeightHistogram;

/** Holds a run against the labels; only pairs of two labelled records count. */
public final class Evaluating {
  private static final double[] PROBABILITIES = {
    0.001, 0.01, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999,
    0.9999, 0.99999, 0.999999
  };

  private final RecordTable table;
  private final Mode mode;
  private final Labels labels;
  private final LabelledPairs lookedOn;
  private final Scoring scoring;
  private final Seen seen;
  private final WeightHistogram labelled;
  private final RuleBlocks groups;
  private final long truePairs;

  private Evaluating(RecordTable table, Mode mode, LabelledPairs lookedOn, Scoring scoring) {
    this.table = table;
    this.mode = mode;
    this.labels = lookedOn.labels();
    this.lookedOn = lookedOn;
    this.scoring = scoring;
    this.seen = lookedOn.seen(scoring.rules().size());
    if (seen.scored() != scoring.pairsScored()) {
      throw new IllegalArgumentException("the labels did not look on while these were scored");
    }
    this.labelled = labels.complete() ? scoring.weights() : seen.labelled();
    this.groups = RuleBlocks.byKeys(table, labels.groups(), mode);
    this.truePairs = groups.totalPairs();
  }

  /**
   * The evaluation of a run.
   *
   * @param lookedOn what looked on while the pairs were scored
   */
  public static Evaluation of(
      RecordTable table, Mode mode, LabelledPairs lookedOn, Scoring scoring, Clusters clusters) {
    return new Evaluating(table, mode, lookedOn, scoring).evaluation(clusters);
  }

  private Evaluation evaluation(Clusters clusters) {
    List<Point> curve = new ArrayList<>();
    for (double probability : PROBABILITIES) {
      curve.add(point(WeightHistogram.step(PairWeights.weightOf(probability) + 1e-9)));
    }
    return new Evaluation(
        new Coverage(labels.labelled(), table.size(), labels.pairs(table, mode)),
        truePairs,
        seen.same().total(),
        seen.sameByRule(),
        curve,
        best(),
        point(WeightHistogram.step(0)),
        lookedOn.decisionThreshold(),
        falsePositives(),
        seen.falseNegatives(),
        missedByBlocking(),
        ClusterComparing.of(table, mode, labels, clusters, truePairs));
  }

  /** The figures when all pairs on this step of weight or above are joined. */
  private Point point(int step) {
    long right = 0;
    long all = 0;
    for (int i = step; i < labelled.size(); i++) {
      right += seen.same().pairs(i);
      all += labelled.pairs(i);
    }
    return pointOf(step, right, all);
  }

  private Point pointOf(int step, long right, long all) {
    double weight = WeightHistogram.LOWEST + (double) step / WeightHistogram.STEPS;
    return new Point(weight, PairWeights.probability(weight), right, all - right, truePairs);
  }

  private Point best() {
    Point best = pointOf(labelled.size() - 1, 0, 0);
    long right = 0;
    long all = 0;
    for (int step = labelled.size() - 1; step >= 0; step--) {
      right += seen.same().pairs(step);
      all += labelled.pairs(step);
      Point here = pointOf(step, right, all);
      if (here.f1() > best.f1()) {
        best = here;
      }
    }
    return best;
  }

  private List<WrongPair> falsePositives() {
    List<WrongPair> wrong = new ArrayList<>();
    scoring
        .ledger()
        .forEachWhile(
            pair -> {
              if (pair.weight() < lookedOn.decision() || wrong.size() >= lookedOn.errorsListed()) {
                return false;
              }
              if (labels.different(pair.left(), pair.right())) {
                wrong.add(new WrongPair(pair.left(), pair.right(), pair.weight()));
              }
              return true;
            });
    return wrong;
  }

  /**
   * The first true pairs that no rule brings together. The walk over the groups ends when it has
   * met them all or enough of them, so it is never longer than the pairs scored and those listed.
   */
  private List<WrongPair> missedByBlocking() {
    long listed = Math.min(lookedOn.errorsListed(), truePairs - seen.same().total());
    List<WrongPair> missed = new ArrayList<>();
    if (listed == 0) {
      return missed;
    }
    PairWeights.SinglePairs single = scoring.pairWeights().new SinglePairs();
    groups.forEachPairWhile(
        table,
        mode,
        (left, right) -> {
          if (scoring.rules().stream().noneMatch(rule -> rule.finds(left, right))) {
            missed.add(new WrongPair(left, right, single.weight(left, right)));
          }
          return missed.size() < listed;
        });
    return missed;
  }
}
