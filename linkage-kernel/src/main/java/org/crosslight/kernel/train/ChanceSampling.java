package org.crosslight.kernel.train;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.crosslight.kernel.compare.ComparisonPlan;
import org.crosslight.kernel.model.Model;
import org.crosslight.kernel.train.RandomPairs.PairFilter;

/** Looks at random pairs to see what chance agreement looks like. */
final class ChanceSampling {
  /** So many times the random pairs are looked at for levels that none of them fell on. */
  private static final int FURTHER = 16;

  private final Model model;
  private final ComparisonPlan plan;
  private final Population population;
  private final PairFilter filter;
  private final int threads;

  ChanceSampling(
      Model model, ComparisonPlan plan, Population population, PairFilter filter, int threads) {
    this.model = model;
    this.plan = plan;
    this.population = population;
    this.filter = filter;
    this.threads = threads;
  }

  PatternCounts random() {
    return population.pairs() < 1
        ? new PatternCounts(plan.space())
        : RandomPairs.sample(
            population,
            plan,
            model.training().randomPairs(),
            model.training().seed(),
            threads,
            filter);
  }

  /** Comparisons with a level that no random pair fell on are tried on many more. */
  void lookFurther(ChanceAgreement chance, Consumer<String> stage) {
    List<Integer> open = new ArrayList<>();
    for (int c = 0; c < model.comparisons().size(); c++) {
      for (int level = 1; level < model.comparisons().get(c).levels().size(); level++) {
        if (chance.unseen(c, level) && !open.contains(c)) {
          open.add(c);
        }
      }
    }
    if (open.isEmpty() || population.pairs() <= model.training().randomPairs()) {
      return;
    }
    stage.accept("looking at more random pairs");
    PatternCounts more =
        RandomPairs.sample(
            population,
            plan.only(open.stream().map(model.comparisons()::get).toList()),
            FURTHER * model.training().randomPairs(),
            model.training().seed() + 1,
            threads,
            filter);
    chance.replace(open, LevelCounts.of(more));
  }
}
