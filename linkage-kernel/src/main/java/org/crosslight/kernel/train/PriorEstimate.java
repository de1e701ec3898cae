package org.crosslight.kernel.train;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.crosslight.kernel.block.PairSweep;
import org.crosslight.kernel.block.RuleBlocks;
import org.crosslight.kernel.compare.ComparisonPlan;
import org.crosslight.kernel.input.RecordTable;
import org.crosslight.kernel.model.BlockingRule;
import org.crosslight.kernel.model.ComparisonModel;
import org.crosslight.kernel.model.FileColumns;
import org.crosslight.kernel.model.KeyPart;
import org.crosslight.kernel.model.Model;

/** How likely two records taken at random are to match. */
final class PriorEstimate {
  /** How often true pairs share a key part that no comparison looks at. */
  private static final double USUAL_AGREEMENT = 0.9;

  private PriorEstimate() {}

  /** Pairs that the deterministic rules join, each counted once. */
  static long deterministicPairs(RecordTable table, Model model, ComparisonPlan plan, int threads) {
    List<RuleBlocks> blocks = new ArrayList<>();
    for (BlockingRule rule : model.training().deterministicRules()) {
      blocks.add(RuleBlocks.of(table, rule, model.mode(), model.blocking().maxBlockRecords()));
    }
    AtomicLong found = new AtomicLong();
    new PairSweep(table, blocks, model.mode(), threads)
        .walk(
            plan.only(List.of()),
            () -> (rule, left, rights, count, patterns) -> found.addAndGet(count),
            pairs -> {});
    return found.get();
  }

  /**
   * The prior that the training blocks imply: the matches believed to be in a block, divided by how
   * often true pairs agree on its key and by all pairs; the mean of the blocks' log-odds.
   */
  static double fromBlocks(
      RecordTable table,
      Model model,
      List<BlockLearning> learnings,
      List<Double> shares,
      double[][] m,
      double allPairs) {
    double sum = 0;
    int count = 0;
    for (int b = 0; b < learnings.size(); b++) {
      double matches = allMatches(table, model, learnings.get(b), shares.get(b), m);
      double prior = Math.clamp(matches / allPairs, 1e-12, 0.5);
      sum += Math.log(prior / (1 - prior));
      count++;
    }
    double logOdds = count == 0 ? Math.log(1 / Math.max(2, allPairs)) : sum / count;
    return 1 / (1 + Math.exp(-logOdds));
  }

  /**
   * How many matches there are in all the data if this share of the block's pairs match: those in
   * the block, divided by how often true pairs agree on its key.
   */
  static double allMatches(
      RecordTable table, Model model, BlockLearning learning, double share, double[][] m) {
    double agreement = 1;
    for (KeyPart part : learning.rule().parts()) {
      agreement *= agreementOn(model, part, m) * Math.pow(filled(table, part), 2);
    }
    return share * learning.counts.total() / Math.max(1e-9, agreement);
  }

  private static double agreementOn(Model model, KeyPart part, double[][] m) {
    FileColumns from = model.column(part.column()).from();
    for (int c = 0; c < model.comparisons().size(); c++) {
      ComparisonModel comparison = model.comparisons().get(c);
      boolean same =
          comparison.columns().size() == 1
              && model.column(comparison.columns().getFirst()).from().equals(from);
      double agreement = same ? agreement(comparison, part, m[c]) : Double.NaN;
      if (!Double.isNaN(agreement)) {
        return Math.max(0.05, agreement);
      }
    }
    return USUAL_AGREEMENT;
  }

  /** How often true pairs have the same value, or for lists an element in common. */
  private static double agreement(ComparisonModel comparison, KeyPart part, double[] m) {
    if (part.take() != KeyPart.Take.ANY_ELEMENT) {
      return m[1];
    }
    double sum = Double.NaN;
    for (int level = 1; level < comparison.otherwise(); level++) {
      if (!Double.isNaN(m[level])) {
        sum = (Double.isNaN(sum) ? 0 : sum) + m[level];
      }
    }
    return sum;
  }

  private static double filled(RecordTable table, KeyPart part) {
    int filled = 0;
    int[] codes = table.column(part.column()).codes();
    for (int code : codes) {
      filled += code >= 0 ? 1 : 0;
    }
    return codes.length == 0 ? 1 : Math.max(1e-6, (double) filled / codes.length);
  }
}
