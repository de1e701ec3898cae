package org.crosslight.kernel.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

/** Counts m and u from a column that says which records are the same. */
final class LabelTraining {
  private LabelTraining() {}

  static TrainedModel train(RecordTable table, Model model, ComparisonPlan plan, int threads) {
    String column = RecordLoading.AS_WRITTEN + model.training().labelColumn();
    int[] labels = table.column(column).codes();
    RuleBlocks groups =
        RuleBlocks.of(
            table,
            new BlockingRule(List.of(KeyPart.whole(column))),
            model.mode(),
            model.blocking().maxBlockRecords());
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
    double allPairs = RandomPairs.allPairs(table, model.mode());
    PatternCounts random =
        allPairs < 1
            ? new PatternCounts(plan.space())
            : RandomPairs.sample(
                table,
                model.mode(),
                plan,
                model.training().randomPairs(),
                model.training().seed(),
                threads,
                (left, right) -> labels[left] < 0 || labels[left] != labels[right]);
    return counted(table, model, matching, random, allPairs);
  }

  /** Pairs that agree although the labels say that they do not match. */
  private static double[][] sameAmongOthers(RecordTable table, Model model, LevelCounts matches) {
    double[][] pairs = SameValues.pairs(table, model);
    for (int c = 0; c < pairs.length; c++) {
      for (int level = 1; level < pairs[c].length; level++) {
        pairs[c][level] = Math.max(0, pairs[c][level] - matches.pairs[c][level]);
      }
    }
    return pairs;
  }

  private static TrainedModel counted(
      RecordTable table,
      Model model,
      PatternCounts matching,
      PatternCounts random,
      double allPairs) {
    TrainingAlarms alarms = new TrainingAlarms();
    LevelCounts matches = LevelCounts.of(matching);
    ChanceAgreement chance =
        new ChanceAgreement(
            LevelCounts.of(random),
            sameAmongOthers(table, model, matches),
            random.total(),
            allPairs - matching.total());
    int comparisons = model.comparisons().size();
    double[][] m = new double[comparisons][];
    for (int c = 0; c < comparisons; c++) {
      double[] estimate = MatchAgreement.estimate(matches.pairs[c], matches.pairs[c]);
      m[c] = MatchAgreement.combined(model.comparisons().get(c), List.of(estimate));
    }
    double[][] u = chance.withoutUnseen(chance.u(1e-12, m));
    List<ComparisonModel> trained = new ArrayList<>();
    List<LevelFigures> levels = new ArrayList<>();
    for (int c = 0; c < comparisons; c++) {
      ComparisonModel comparison = model.comparisons().get(c);
      trained.add(comparison.withProbabilities(m[c], u[c]));
      alarms.aboutLevels(comparison, m[c], u[c], chance, c, matches.compared[c] > 0);
      for (int level = 1; level < comparison.levels().size(); level++) {
        String note =
            String.format(Locale.ROOT, "counted on %.0f labelled pairs", matches.pairs[c][level]);
        levels.add(new LevelFigures(comparison.name(), level, List.of(m[c][level]), note));
      }
    }
    double prior =
        model.training().priorMatch() != null
            ? model.training().priorMatch()
            : Math.clamp(matching.total() / Math.max(1, allPairs), 1e-12, 0.5);
    alarms.aboutPrior(prior, allPairs, table.size());
    return new TrainedModel(
        model.withTrained(trained, prior),
        new TrainingFigures(
            "the labels in the column \"" + model.training().labelColumn() + "\"",
            allPairs,
            random.total(),
            List.of(),
            levels,
            alarms.warnings()));
  }
}
