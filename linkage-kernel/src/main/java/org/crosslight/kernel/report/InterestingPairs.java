package org.crosslight.kernel.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.crosslight.kernel.Linkage;
import org.crosslight.kernel.evaluate.Evaluation.WrongPair;
import org.crosslight.kernel.score.ScoredPair;

/** Pairs a reader would want to see: the surest, those at the threshold, and the errors. */
final class InterestingPairs {
  private static final int EACH = 5;

  private InterestingPairs() {}

  /** A pair of record numbers. */
  record Pair(int left, int right) {}

  /** The pairs by the heading they stand under. */
  static Map<String, List<Pair>> of(RunFigures run) {
    double threshold = Linkage.weightFor(run.clustersThreshold());
    List<ScoredPair> surest = new ArrayList<>();
    Comparator<ScoredPair> byDistance =
        Comparator.comparingDouble((ScoredPair pair) -> Math.abs(pair.weight() - threshold))
            .thenComparingInt(ScoredPair::left)
            .thenComparingInt(ScoredPair::right);
    PriorityQueue<ScoredPair> above = new PriorityQueue<>(byDistance.reversed());
    PriorityQueue<ScoredPair> below = new PriorityQueue<>(byDistance.reversed());
    run.scoring()
        .ledger()
        .forEachWhile(
            pair -> {
              if (surest.size() < EACH) {
                surest.add(pair);
              }
              PriorityQueue<ScoredPair> side = pair.weight() >= threshold ? above : below;
              side.add(pair);
              if (side.size() > EACH) {
                side.remove();
              }
              return pair.weight() >= threshold || below.size() < EACH;
            });
    Map<String, List<Pair>> chosen = new LinkedHashMap<>();
    put(chosen, "The surest pairs", surest);
    put(chosen, "Just above the threshold: joined", sorted(above));
    put(chosen, "Just below the threshold: not joined", sorted(below));
    if (run.evaluation() != null) {
      putWrong(chosen, "Joined wrongly (false positives)", run.evaluation().falsePositives());
      putWrong(chosen, "Not joined (false negatives)", run.evaluation().falseNegatives());
      putWrong(chosen, "Never compared (missed by blocking)", run.evaluation().missedByBlocking());
    }
    return chosen;
  }

  private static List<ScoredPair> sorted(PriorityQueue<ScoredPair> pairs) {
    return pairs.stream()
        .sorted(
            Comparator.comparingDouble((ScoredPair pair) -> -pair.weight())
                .thenComparingInt(ScoredPair::left)
                .thenComparingInt(ScoredPair::right))
        .toList();
  }

  private static void put(Map<String, List<Pair>> into, String heading, List<ScoredPair> pairs) {
    if (!pairs.isEmpty()) {
      into.put(heading, pairs.stream().map(pair -> new Pair(pair.left(), pair.right())).toList());
    }
  }

  private static void putWrong(
      Map<String, List<Pair>> into, String heading, List<WrongPair> pairs) {
    if (!pairs.isEmpty()) {
      into.put(heading, pairs.stream().map(pair -> new Pair(pair.left(), pair.right())).toList());
    }
  }
}
