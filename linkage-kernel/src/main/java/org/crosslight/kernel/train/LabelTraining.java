package org.crosslight.kernel.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.crosslight.kernel.block.PairSweep;
import org.crosslight.kernel.block.RuleBlocks;
import org.crosslight.kernel.compare.ComparisonPlan;
import org.crosslight.kernel.input.RecordLoading;
import org.crosslight.kernel.input.RecordTable;
import org.crosslight.kernel.model.BlockingRule;
import org.crosslight.kernel.model.ComparisonModel;
import org.crosslight.kernel.model.KeyPart;
import org.crosslight.kernel.model.Model;
import org.crosslight.kernel.train.TrainingFigures.LevelFigures;

/**
 * Counts m and u from a column that says which records are the same. Of a record whose cell is
 * empty nothing is known, so only pairs of two labelled records are counted. Groups of more records
 * than a block may have count for the prior alone.
 */
final class LabelTraining {
  private final RecordTable table;
  private final Model model;
  private final ComparisonPlan plan;
  private final int threads;
  private final int[] labels;
  private final int[] groupSizes;
  private final RuleBlocks groups;
  private final TrainingAlarms alarms = new TrainingAlarms();

  private LabelTraining(RecordTable table, Model model, ComparisonPlan plan, int threads) {
    this.table = table;
    this.model = model;
    this.plan = plan;
    this.threads = threads;
    String column = RecordLoading.AS_WRITTEN + model.training().labelColumn();
    this.labels = table.column(column).codes();
    this.groupSizes = new int[table.column(column).values().size()];
    for (int label : labels) {
      if (label >= 0) {
        groupSizes[label]++;
      }
    }
    this.groups =
        RuleBlocks.of(
            table,
            new BlockingRule(List.of(KeyPart.whole(column))),
            model.mode(),
            model.blocking().maxBlockRecords());
  }

  static TrainedModel train(
      RecordTable table, Model model, ComparisonPlan plan, int threads, Consumer<String> stage) {
    return new LabelTraining(table, model, plan, threads).train(stage);
  }

  private TrainedModel train(Consumer<String> stage) {
    stage.accept("comparing the pairs that the labels call the same");
    PatternCounts matching = matching();
    stage.accept("looking at random pairs");
    Population counted = Population.of(table, model.mode(), this::isCounted);
    ChanceSampling sampling =
        new ChanceSampling(
            model, plan, counted, (left, right) -> labels[left] != labels[right], threads);
    PatternCounts random = sampling.random();
    LevelCounts matches = LevelCounts.of(matching);
    ChanceAgreement chance =
        new ChanceAgreement(
            LevelCounts.of(random),
            sameAmongOthers(counted, matches),
            random.total(),
            counted.pairs() - matching.total());
    sampling.lookFurther(chance, stage);
    return counted(matches, chance, random.total());
  }

  private PatternCounts matching() {
    List<PatternCounts> parts = new ArrayList<>();
    new PairSweep(table, List.of(groups), model.mode(), threads)
        .walk(
            plan,
            () -> {
              PatternCounts part = new PatternCounts(plan.space());
              synchronized (parts) {
                parts.add(part);
              }
              return (rule, left, rights, count, patterns) -> part.addAll(patterns, count);
            },
            pairs -> {});
    PatternCounts matching = new PatternCounts(plan.space());
    parts.forEach(matching::addAll);
    return matching;
  }

  /** Whether a record is labelled, and its group not too large to be compared. */
  private boolean isCounted(int record) {
    return labels[record] >= 0 && groupSizes[labels[record]] <= model.blocking().maxBlockRecords();
  }

  /** Pairs that agree although the labels say that they do not match. */
  private double[][] sameAmongOthers(Population counted, LevelCounts matches) {
    double[][] pairs = SameValues.pairs(table, model, counted);
    for (int c = 0; c < pairs.length; c++) {
      for (int level = 1; level < pairs[c].length; level++) {
        pairs[c][level] = Math.max(0, pairs[c][level] - matches.pairs[c][level]);
      }
    }
    return pairs;
  }

  private TrainedModel counted(LevelCounts matches, ChanceAgreement chance, long randomPairs) {
    double[][] m = FixedProbabilities.ofMatches(model, shares(matches, chance));
    double[][] u =
        FixedProbabilities.ofOthers(model, chance.withoutUnseen(chance.u(1e-12, m), matches.pairs));
    List<ComparisonModel> trained = new ArrayList<>();
    List<LevelFigures> levels = new ArrayList<>();
    LevelAlarms levelAlarms = new LevelAlarms(alarms, LevelAlarms.Origin.LABELS);
    for (int c = 0; c < m.length; c++) {
      ComparisonModel comparison = model.comparisons().get(c);
      trained.add(comparison.withProbabilities(m[c], u[c]));
      levelAlarms.about(comparison, m[c], u[c], chance.compared(c) > 0, matches.compared[c] > 0);
      for (int level = 1; level < comparison.levels().size(); level++) {
        boolean stated = comparison.levels().get(level).m() != null;
        String note =
            stated
                ? "m as the model states it"
                : String.format(
                    Locale.ROOT, "counted on %.0f labelled pairs", matches.pairs[c][level]);
        levels.add(new LevelFigures(comparison.name(), level, List.of(m[c][level]), note));
      }
    }
    double prior = prior();
    double allPairs = Trainer.allPairs(table, model.mode());
    String remedy =
        model.training().priorMatch() != null
            ? "Check \"priorMatch\", or leave it out."
            : "Check the labels, or state \"priorMatch\".";
    alarms.aboutPrior(prior, allPairs, table.size(), remedy);
    return new TrainedModel(
        model.withTrained(trained, prior, Trainer.atLeastOne(allPairs)),
        new TrainingFigures(
            "the labels in the column \"" + model.training().labelColumn() + "\"",
            allPairs,
            randomPairs,
            List.of(),
            levels,
            alarms.warnings()));
  }

  /** The share of the true pairs on each level; open where neither they nor others were seen. */
  private double[][] shares(LevelCounts matches, ChanceAgreement chance) {
    double[][] m = new double[matches.pairs.length][];
    for (int c = 0; c < m.length; c++) {
      double[] seen = matches.pairs[c].clone();
      for (int level = 1; level < seen.length; level++) {
        boolean anywhere = matches.compared[c] > 0 && !chance.unseen(c, level);
        seen[level] += anywhere ? 1 : 0;
      }
      double[] estimate = MatchAgreement.estimate(matches.pairs[c], seen);
      m[c] = MatchAgreement.combined(model.comparisons().get(c), List.of(estimate));
    }
    return m;
  }

  /** The true pairs among all pairs of labelled records, however large their groups. */
  private double prior() {
    Population labelled = Population.of(table, model.mode(), record -> labels[record] >= 0);
    long tooLarge = groups.leftOut().stream().mapToLong(RuleBlocks.LeftOut::pairs).sum();
    long same = groups.totalPairs() + tooLarge;
    alarms.aboutLabels(model, labelled.size(), table.size(), groups.totalPairs(), groups.leftOut());
    return model.training().priorMatch() != null
        ? model.training().priorMatch()
        : Math.clamp(same / Math.max(1, labelled.pairs()), 1e-12, 0.5);
  }
}
