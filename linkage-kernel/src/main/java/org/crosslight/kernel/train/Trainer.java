package org.crosslight.kernel.train;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.crosslight.kernel.compare.ComparisonPlan;
import org.crosslight.kernel.input.RecordTable;
import org.crosslight.kernel.model.ComparisonModel;
import org.crosslight.kernel.model.Mode;
import org.crosslight.kernel.model.Model;
import org.crosslight.kernel.model.TrainingPlan.TrainingBlock;
import org.crosslight.kernel.train.ExpectationMaximisation.Found;
import org.crosslight.kernel.train.TrainingFigures.BlockFigures;
import org.crosslight.kernel.train.TrainingFigures.LevelFigures;
import org.jspecify.annotations.Nullable;

/** Learns a model's probabilities without labels (Fellegi and Sunter, JASA 64, 1969). */
public final class Trainer {
  /** Chance agreement and match agreement are corrected by each other this many times. */
  private static final int ROUNDS = 4;

  private final RecordTable table;
  private final Model model;
  private final ComparisonPlan plan;
  private final int threads;
  private final double allPairs;
  private final TrainingAlarms alarms = new TrainingAlarms();

  private Trainer(RecordTable table, Model model, ComparisonPlan plan, int threads) {
    this.table = table;
    this.model = model;
    this.plan = plan;
    this.threads = threads;
    this.allPairs = allPairs(table, model.mode());
  }

  /**
   * Trains on the table; what the model fixes stays fixed.
   *
   * @param stage told what is being done
   */
  public static TrainedModel train(
      RecordTable table, Model model, ComparisonPlan plan, int threads, Consumer<String> stage) {
    Trainer trainer = new Trainer(table, model, plan, threads);
    return model.training().labelColumn() == null
        ? trainer.withoutLabels(stage)
        : LabelTraining.train(table, model, plan, threads, stage);
  }

  /** How many pairs of records the mode allows. */
  public static double allPairs(RecordTable table, Mode mode) {
    boolean link = mode == Mode.LINK;
    return Population.pairs(table.size(), link ? table.sourceStart(1) : 0, link);
  }

  private TrainedModel withoutLabels(Consumer<String> stage) {
    stage.accept("looking at random pairs");
    Population everybody = Population.all(table, model.mode());
    ChanceSampling sampling =
        new ChanceSampling(model, plan, everybody, (left, right) -> true, threads);
    PatternCounts random = sampling.random();
    ChanceAgreement chance =
        new ChanceAgreement(
            LevelCounts.of(random),
            SameValues.pairs(table, model, everybody),
            random.total(),
            allPairs);
    sampling.lookFurther(chance, stage);
    Double knownPrior = knownPrior(stage);
    List<BlockLearning> learnings = new ArrayList<>();
    for (TrainingBlock block : model.training().blocks()) {
      stage.accept("training block: " + block.rule().inWords());
      BlockLearning learning = BlockLearning.of(table, model, plan, block, threads);
      alarms.aboutBlock(learning);
      if (!learning.learnt.isEmpty() && learning.counts.total() > 0) {
        learnings.add(learning);
      }
    }
    stage.accept("estimating");
    return estimate(random.total(), chance, knownPrior, learnings);
  }

  private @Nullable Double knownPrior(Consumer<String> stage) {
    if (model.training().priorMatch() != null) {
      return model.training().priorMatch();
    }
    if (model.training().deterministicRules().isEmpty() || allPairs < 1) {
      return null;
    }
    stage.accept("counting pairs of the deterministic rules");
    long found = PriorEstimate.deterministicPairs(table, model, plan, threads);
    alarms.aboutDeterministicPairs(found);
    double prior = found / model.training().deterministicRecall() / allPairs;
    return found == 0 ? null : Double.valueOf(Math.min(prior, 0.5));
  }

  private TrainedModel estimate(
      long randomPairs,
      ChanceAgreement chance,
      @Nullable Double knownPrior,
      List<BlockLearning> learnings) {
    int comparisons = model.comparisons().size();
    double[][] m = new double[comparisons][];
    for (int c = 0; c < comparisons; c++) {
      m[c] = MatchAgreement.combined(model.comparisons().get(c), List.of());
    }
    double prior = knownPrior == null ? Math.min(0.5, 1 / Math.max(2.0, table.size())) : knownPrior;
    double[][] u = FixedProbabilities.ofOthers(model, chance.u(prior, m));
    List<List<double[]>> estimates = List.of();
    List<Found> found = List.of();
    for (int round = 0; round < ROUNDS; round++) {
      found = new ArrayList<>();
      estimates = new ArrayList<>();
      for (int c = 0; c < comparisons; c++) {
        estimates.add(new ArrayList<>());
      }
      for (BlockLearning learning : learnings) {
        Found one = learn(learning, u, estimates);
        found.add(one);
      }
      for (int c = 0; c < comparisons; c++) {
        m[c] = MatchAgreement.combined(model.comparisons().get(c), estimates.get(c));
      }
      m = FixedProbabilities.ofMatches(model, m);
      if (knownPrior == null) {
        List<Double> shares = found.stream().map(Found::matchShare).toList();
        prior = PriorEstimate.fromBlocks(table, model, learnings, shares, m, allPairs);
      }
      u = FixedProbabilities.ofOthers(model, chance.u(prior, m));
    }
    u = FixedProbabilities.ofOthers(model, chance.withoutUnseen(u));
    return finished(randomPairs, chance, knownPrior, learnings, m, u, prior, estimates, found);
  }

  private Found learn(BlockLearning learning, double[][] u, List<List<double[]>> estimates) {
    double[][] chosen = learning.learnt.stream().map(c -> u[c]).toArray(double[][]::new);
    Found found =
        new ExpectationMaximisation(learning.counts, chosen)
            .run(0.3, model.training().maxIterations());
    LevelCounts seen = LevelCounts.of(learning.counts);
    for (int i = 0; i < learning.learnt.size(); i++) {
      estimates
          .get(learning.learnt.get(i))
          .add(MatchAgreement.estimate(found.expected()[i], seen.pairs[i]));
    }
    return found;
  }

  private TrainedModel finished(
      long randomPairs,
      ChanceAgreement chance,
      @Nullable Double knownPrior,
      List<BlockLearning> learnings,
      double[][] m,
      double[][] u,
      double prior,
      List<List<double[]>> estimates,
      List<Found> found) {
    List<ComparisonModel> trained = new ArrayList<>();
    List<LevelFigures> levels = new ArrayList<>();
    LevelAlarms levelAlarms = new LevelAlarms(alarms, LevelAlarms.Origin.BLOCKS);
    for (int c = 0; c < m.length; c++) {
      ComparisonModel comparison = model.comparisons().get(c);
      trained.add(comparison.withProbabilities(m[c], u[c]));
      levelAlarms.about(
          comparison, m[c], u[c], chance.compared(c) > 0, !estimates.get(c).isEmpty());
      alarms.aboutDisagreement(comparison, c, learnings, estimates.get(c));
      for (int level = 1; level < comparison.levels().size(); level++) {
        List<Double> byBlock = new ArrayList<>();
        for (double[] estimate : estimates.get(c)) {
          byBlock.add(estimate[level]);
        }
        boolean open = Double.isNaN(m[c][level]) || Double.isNaN(u[c][level]);
        String note = open ? "not learnt" : null;
        levels.add(new LevelFigures(comparison.name(), level, byBlock, note));
      }
    }
    List<BlockFigures> blocks = new ArrayList<>();
    for (int b = 0; b < learnings.size(); b++) {
      BlockLearning learning = learnings.get(b);
      Found one = found.get(b);
      double implied = PriorEstimate.allMatches(table, model, learning, one.matchShare(), m);
      boolean alone = knownPrior == null && learnings.size() == 1;
      alarms.aboutEstimate(learning, one, implied, alone ? Double.NaN : prior * allPairs);
      blocks.add(
          new BlockFigures(
              learning.rule().inWords(),
              learning.counts.total(),
              one.matchShare(),
              one.iterations(),
              one.converged(),
              learning.learnt.stream().map(c -> model.comparisons().get(c).name()).toList(),
              learning.leftOut));
    }
    alarms.aboutPrior(prior, allPairs, table.size(), remedyForPrior());
    return new TrainedModel(
        model.withTrained(trained, prior, atLeastOne(allPairs)),
        new TrainingFigures(
            priorFrom(knownPrior), allPairs, randomPairs, blocks, levels, alarms.warnings()));
  }

  private String remedyForPrior() {
    if (model.training().priorMatch() != null) {
      return "Check \"priorMatch\", or leave it out.";
    }
    return model.training().deterministicRules().isEmpty()
        ? "Check the training blocks, or state \"priorMatch\"."
        : "Check the deterministic rules and the training blocks, or state \"priorMatch\".";
  }

  /** How many pairs a prior was learnt of; null when there were none. */
  static @Nullable Double atLeastOne(double pairs) {
    return pairs < 1 ? null : Double.valueOf(pairs);
  }

  private String priorFrom(@Nullable Double knownPrior) {
    if (knownPrior == null) {
      return "the matches found in the training blocks";
    }
    return model.training().priorMatch() != null
        ? "the model (priorMatch)"
        : "the deterministic rules and their stated recall";
  }
}
