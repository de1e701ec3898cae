package org.crosslight.kernel.train;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crosslight.kernel.block.PairSweep;
import org.crosslight.kernel.block.RuleBlocks;
import org.crosslight.kernel.compare.ComparisonPlan;
import org.crosslight.kernel.input.RecordTable;
import org.crosslight.kernel.model.BlockingRule;
import org.crosslight.kernel.model.ComparisonModel;
import org.crosslight.kernel.model.KeyPart;
import org.crosslight.kernel.model.Model;
import org.crosslight.kernel.model.TrainingPlan.TrainingBlock;

/** One training block: which comparisons may be learnt there, and the patterns of its pairs. */
final class BlockLearning {
  final TrainingBlock block;

  /** The numbers, in the model, of the comparisons learnt here. */
  final List<Integer> learnt;

  final List<String> leftOut;
  final PatternCounts counts;
  final RuleBlocks blocks;

  private BlockLearning(
      TrainingBlock block,
      List<Integer> learnt,
      List<String> leftOut,
      PatternCounts counts,
      RuleBlocks blocks) {
    this.block = block;
    this.learnt = learnt;
    this.leftOut = leftOut;
    this.counts = counts;
    this.blocks = blocks;
  }

  static BlockLearning of(
      RecordTable table, Model model, ComparisonPlan plan, TrainingBlock block, int threads) {
    Set<String> excluded = excluded(model, block);
    List<Integer> learnt = new ArrayList<>();
    List<ComparisonModel> used = new ArrayList<>();
    for (int c = 0; c < model.comparisons().size(); c++) {
      if (!excluded.contains(model.comparisons().get(c).name())) {
        learnt.add(c);
        used.add(model.comparisons().get(c));
      }
    }
    ComparisonPlan fewer = plan.only(used);
    PatternCounts counts = new PatternCounts(fewer.space());
    RuleBlocks blocks =
        RuleBlocks.of(table, block.rule(), model.mode(), model.blocking().maxBlockRecords());
    if (!used.isEmpty()) {
      List<PatternCounts> parts = new ArrayList<>();
      new PairSweep(table, List.of(blocks), model.mode(), threads)
          .walk(
              fewer,
              () -> {
                PatternCounts part = new PatternCounts(fewer.space());
                synchronized (parts) {
                  parts.add(part);
                }
                return (rule, left, rights, count, patterns) -> part.addAll(patterns, count);
              },
              pairs -> {});
      parts.forEach(counts::addAll);
    }
    return new BlockLearning(block, learnt, List.copyOf(excluded), counts, blocks);
  }

  /** Comparisons of what the rule fixes, of the same file columns, and what goes with them. */
  private static Set<String> excluded(Model model, TrainingBlock block) {
    Set<String> fixed = new HashSet<>();
    for (KeyPart part : block.rule().parts()) {
      fixed.addAll(model.column(part.column()).from().all());
    }
    Set<String> direct = new java.util.LinkedHashSet<>(block.leaveOut());
    for (ComparisonModel comparison : model.comparisons()) {
      boolean touched =
          comparison.columns().stream()
              .flatMap(column -> model.column(column).from().all().stream())
              .anyMatch(fixed::contains);
      if (touched) {
        direct.add(comparison.name());
      }
    }
    Set<String> excluded = new java.util.LinkedHashSet<>(direct);
    for (ComparisonModel comparison : model.comparisons()) {
      if (direct.contains(comparison.name())) {
        excluded.addAll(comparison.correlatedWith());
      } else if (comparison.correlatedWith().stream().anyMatch(direct::contains)) {
        excluded.add(comparison.name());
      }
    }
    return excluded;
  }

  BlockingRule rule() {
    return block.rule();
  }
}
