package org.crosslight.kernel.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the probabilities are learnt.
 *
 * @param priorMatch probability that two records taken at random match; null when to be learnt
 * @param priorMatchPairs of how many possible pairs it was learnt; null when it was stated
 * @param deterministicRules rules that hardly ever join different things
 * @param deterministicRecall the share of all true pairs those rules are believed to find
 * @param blocks blocks in which matches are frequent enough to learn from
 * @param randomPairs how many random pairs show what chance agreement looks like
 * @param seed where the random numbers start
 * @param maxIterations when to give up on convergence
 * @param labelColumn a column that names the truth, from which m and u are counted; null for none
 */
public record TrainingPlan(
    @Nullable Double priorMatch,
    @Nullable Double priorMatchPairs,
    List<BlockingRule> deterministicRules,
    double deterministicRecall,
    List<TrainingBlock> blocks,
    long randomPairs,
    long seed,
    int maxIterations,
    @Nullable String labelColumn) {
  public TrainingPlan {
    deterministicRules = List.copyOf(deterministicRules);
    blocks = List.copyOf(blocks);
  }

  /** A blocking rule to learn from, and the comparisons that must not be learnt there. */
  public record TrainingBlock(BlockingRule rule, List<String> leaveOut) {
    public TrainingBlock {
      leaveOut = List.copyOf(leaveOut);
    }
  }

  /** The same plan without some columns, for these comparisons. */
  TrainingPlan without(Set<String> absent, Set<String> comparisons) {
    List<TrainingBlock> kept = new ArrayList<>();
    for (TrainingBlock block : blocks) {
      if (absent.stream().noneMatch(block.rule()::reads)) {
        List<String> leaveOut = block.leaveOut().stream().filter(comparisons::contains).toList();
        kept.add(new TrainingBlock(block.rule(), leaveOut));
      }
    }
    return new TrainingPlan(
        priorMatch,
        priorMatchPairs,
        Model.withoutRulesOn(absent, deterministicRules),
        deterministicRecall,
        kept,
        randomPairs,
        seed,
        maxIterations,
        labelColumn);
  }

  /** The same plan with a prior, and of how many possible pairs it was learnt if it was. */
  public TrainingPlan withPriorMatch(double prior, @Nullable Double learntOfPairs) {
    return new TrainingPlan(
        prior,
        learntOfPairs,
        deterministicRules,
        deterministicRecall,
        blocks,
        randomPairs,
        seed,
        maxIterations,
        labelColumn);
  }

  /** The same plan without the column of the truth, which only training looks at. */
  public TrainingPlan withoutLabelColumn() {
    return new TrainingPlan(
        priorMatch,
        priorMatchPairs,
        deterministicRules,
        deterministicRecall,
        blocks,
        randomPairs,
        seed,
        maxIterations,
        null);
  }

  /** The same plan with another seed. */
  public TrainingPlan withSeed(long newSeed) {
    return new TrainingPlan(
        priorMatch,
        priorMatchPairs,
        deterministicRules,
        deterministicRecall,
        blocks,
        randomPairs,
        newSeed,
        maxIterations,
        labelColumn);
  }
}
