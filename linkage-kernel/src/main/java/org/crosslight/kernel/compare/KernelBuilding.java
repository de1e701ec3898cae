package org.crosslight.kernel.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crosslight.kernel.input.TextValues;
import org.crosslight.kernel.model.ComparisonModel;
import org.crosslight.kernel.model.ComparisonModel.MissingWhen;
import org.crosslight.kernel.model.LevelTest;
import org.jspecify.annotations.Nullable;

/** Turns the levels a model describes into code that finds them. */
final class KernelBuilding {
  private final Map<String, Integer> slots;
  private final List<ColumnFeatures> features;
  private final Scratch scratch;

  KernelBuilding(Map<String, Integer> slots, List<ColumnFeatures> features, Scratch scratch) {
    this.slots = slots;
    this.features = features;
    this.scratch = scratch;
  }

  ComparisonKernel kernel(ComparisonModel comparison) {
    List<LevelTest> tests = new ArrayList<>();
    for (int i = 1; i < comparison.otherwise(); i++) {
      tests.add(comparison.levels().get(i).test());
    }
    String only = comparison.columns().getFirst();
    boolean oneColumn =
        comparison.columns().size() == 1
            && tests.stream().allMatch(t -> t instanceof LevelTest.OfColumn);
    if (oneColumn) {
      List<LevelTest.OfColumn> onColumn =
          tests.stream().map(test -> (LevelTest.OfColumn) test).toList();
      boolean dear = tests.stream().anyMatch(test -> test instanceof LevelTest.Damerau);
      return new OneColumnKernel(slot(only), steps(onColumn), comparison.otherwise(), dear);
    }
    return new ManyColumnsKernel(
        comparison.columns().stream().mapToInt(this::slot).toArray(),
        comparison.missingWhen() == MissingWhen.ANY,
        tests.stream().map(this::pairTest).toArray(PairTest[]::new));
  }

  /** Neighbouring levels of one kind become one step, so that a similarity is worked out once. */
  private ValueStep[] steps(List<LevelTest.OfColumn> tests) {
    List<ValueStep> steps = new ArrayList<>();
    int i = 0;
    while (i < tests.size()) {
      int end = i + 1;
      while (end < tests.size() && sameKind(tests.get(i), tests.get(end))) {
        end++;
      }
      steps.add(step(tests.subList(i, end), i + 1));
      i = end;
    }
    return steps.toArray(ValueStep[]::new);
  }

  private static boolean sameKind(LevelTest a, LevelTest b) {
    return a.getClass() == b.getClass()
        && !(a instanceof LevelTest.Exact)
        && !(a instanceof LevelTest.Nickname)
        && !(a instanceof LevelTest.Phonetic);
  }

  private ValueStep step(List<LevelTest.OfColumn> tests, int firstLevel) {
    LevelTest.OfColumn first = tests.getFirst();
    ColumnFeatures f = features.get(slot(first.column()));
    TextValues values = f.values();
    return switch (first) {
      case LevelTest.Exact ignored -> new TextSteps.Same(firstLevel);
      case LevelTest.JaroWinkler ignored ->
          new TextSteps.Similar(
              new JaroSimilarity(values, f.outlines(), scratch), true, limits(tests), firstLevel);
      case LevelTest.Jaro ignored ->
          new TextSteps.Similar(
              new JaroSimilarity(values, f.outlines(), scratch), false, limits(tests), firstLevel);
      case LevelTest.Levenshtein ignored ->
          new TextSteps.Edits(
              new EditDistance(values, f.outlines(), scratch), false, whole(tests), firstLevel);
      case LevelTest.Damerau ignored ->
          new TextSteps.Edits(
              new EditDistance(values, f.outlines(), scratch), true, whole(tests), firstLevel);
      case LevelTest.DateWithin ignored ->
          new MeaningSteps.Dates(f.days(), whole(tests), firstLevel);
      case LevelTest.NumberWithin ignored ->
          new MeaningSteps.Numbers(f.numbers(), false, limits(tests), firstLevel);
      case LevelTest.PercentWithin ignored ->
          new MeaningSteps.Numbers(f.numbers(), true, limits(tests), firstLevel);
      case LevelTest.SharedElements ignored ->
          new MeaningSteps.Lists(f.elements(), false, limits(tests), firstLevel);
      case LevelTest.SharedFraction ignored ->
          new MeaningSteps.Lists(f.elements(), true, limits(tests), firstLevel);
      case LevelTest.Nickname ignored -> new MeaningSteps.Shared(f.fullNames(), firstLevel);
      case LevelTest.Phonetic ignored -> new MeaningSteps.Shared(f.sounds(), firstLevel);
    };
  }

  private static double limit(LevelTest test) {
    return switch (test) {
      case LevelTest.JaroWinkler(String c, double atLeast) -> atLeast;
      case LevelTest.Jaro(String c, double atLeast) -> atLeast;
      case LevelTest.Levenshtein(String c, int atMost) -> atMost;
      case LevelTest.Damerau(String c, int atMost) -> atMost;
      case LevelTest.DateWithin(String c, int days, String w) -> days;
      case LevelTest.NumberWithin(String c, double atMost) -> atMost;
      case LevelTest.PercentWithin(String c, double percent) -> percent;
      case LevelTest.SharedElements(String c, int atLeast) -> atLeast;
      case LevelTest.SharedFraction(String c, double atLeast) -> atLeast;
      default -> 0;
    };
  }

  private static double[] limits(List<LevelTest.OfColumn> tests) {
    return tests.stream().mapToDouble(KernelBuilding::limit).toArray();
  }

  private static int[] whole(List<LevelTest.OfColumn> tests) {
    return tests.stream().mapToInt(test -> (int) limit(test)).toArray();
  }

  private PairTest pairTest(LevelTest test) {
    return switch (test) {
      case LevelTest.OfColumn one ->
          new PairTest.OnColumn(slot(one.column()), step(List.of(one), 0));
      case LevelTest.ColumnsReversed(String first, String second) -> reversed(first, second);
      case LevelTest.DistanceWithin(String latitude, String longitude, double kilometres) ->
          new PairTest.Near(
              slot(latitude),
              slot(longitude),
              features.get(slot(latitude)).numbers(),
              features.get(slot(longitude)).numbers(),
              kilometres);
      case LevelTest.All(List<LevelTest> of) -> new PairTest.All(pairTests(of));
      case LevelTest.Any(List<LevelTest> of) -> new PairTest.Any(pairTests(of));
      case LevelTest.Missing ignored -> throw new IllegalArgumentException("not a test");
      case LevelTest.Otherwise ignored -> throw new IllegalArgumentException("not a test");
    };
  }

  private PairTest[] pairTests(List<LevelTest> tests) {
    return tests.stream().map(this::pairTest).toArray(PairTest[]::new);
  }

  private PairTest reversed(String first, String second) {
    TextValues from = features.get(slot(first)).values();
    TextValues to = features.get(slot(second)).values();
    Map<String, Integer> numbers = new java.util.HashMap<>();
    for (int v = 0; v < to.size(); v++) {
      numbers.put(to.text(v), v);
    }
    int[] secondOfFirst = new int[from.size()];
    for (int v = 0; v < secondOfFirst.length; v++) {
      secondOfFirst[v] = numbers.getOrDefault(from.text(v), -1);
    }
    return new PairTest.Reversed(slot(first), slot(second), secondOfFirst);
  }

  private int slot(@Nullable String column) {
    Integer slot = slots.get(String.valueOf(column));
    if (slot == null) {
      throw new IllegalArgumentException("no column " + column);
    }
    return slot;
  }
}
