package org.crosslight.kernel.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosslight.kernel.compare.ComparisonKernel;
import org.crosslight.kernel.compare.ComparisonPlan;
import org.crosslight.kernel.model.ComparisonModel;
import org.crosslight.kernel.score.Waterfall.Bar;
import org.crosslight.kernel.train.TrainedModel;
import org.jspecify.annotations.Nullable;

/** What a pair is worth under a trained model. */
public final class PairWeights {
  private final ComparisonPlan plan;
  private final LevelWeights levels;
  private final @Nullable TermFrequencies[] terms;
  private final int[][] termCodes;

  /** The weights of the trained model; the plan must be of the same comparisons. */
  public PairWeights(TrainedModel trained, ComparisonPlan plan) {
    this.plan = plan.only(trained.model().comparisons());
    List<ComparisonModel> comparisons = trained.model().comparisons();
    levels = new LevelWeights(comparisons, this.plan.space(), trained.priorMatch());
    terms = new TermFrequencies[comparisons.size()];
    termCodes = new int[comparisons.size()][];
    for (int c = 0; c < terms.length; c++) {
      ComparisonModel comparison = comparisons.get(c);
      termCodes[c] = plan.column(comparison.columns().getFirst()).codes();
      if (comparison.usesTermFrequency()) {
        terms[c] = new TermFrequencies(comparison, plan.column(comparison.columns().getFirst()));
      }
    }
  }

  ComparisonPlan plan() {
    return plan;
  }

  /** The match weight in bits: log2 of the odds that the pair matches. */
  public float weight(long pattern, int left, int right) {
    double weight = levels.of(pattern);
    int adjusted = levels.adjusted(pattern);
    while (adjusted != 0) {
      int c = Integer.numberOfTrailingZeros(adjusted);
      weight += adjustment(c, left, right);
      adjusted &= adjusted - 1;
    }
    return (float) weight;
  }

  private double adjustment(int comparison, int left, int right) {
    TermFrequencies frequencies = terms[comparison];
    int a = termCodes[comparison][left];
    int b = termCodes[comparison][right];
    return frequencies == null || a < 0 || b < 0 ? 0 : frequencies.adjustment(a, b);
  }

  /** The probability of a match with the given weight. */
  public static double probability(double weight) {
    return weight > 40 ? 1 - Math.pow(2, -weight) : 1 - 1 / (1 + Math.pow(2, weight));
  }

  /** The weight from which the probability is reached. */
  public static double weightOf(double probability) {
    return LevelWeights.log2(probability / (1 - probability));
  }

  /** Works out pairs one at a time, whether or not a rule finds them; for one thread. */
  public final class SinglePairs {
    private final ComparisonKernel[] kernels = plan.newKernels();
    private final int[][] codes = plan.codes();
    private final int[] other = new int[1];
    private final long[] pattern = new long[1];

    /** The pattern of two records. */
    public long pattern(int left, int right) {
      other[0] = right;
      pattern[0] = 0;
      for (int c = 0; c < kernels.length; c++) {
        kernels[c].addLevels(codes, left, other, 1, plan.space().stride(c), pattern);
      }
      return pattern[0];
    }

    /** The match weight of two records. */
    public float weight(int left, int right) {
      return PairWeights.this.weight(pattern(left, right), left, right);
    }
  }

  /** The pattern of two records. */
  public long pattern(int left, int right) {
    return new SinglePairs().pattern(left, right);
  }

  /** Why two records are worth what they are worth. */
  public Waterfall waterfall(int left, int right) {
    long pattern = pattern(left, right);
    List<Bar> bars = new ArrayList<>();
    for (int c = 0; c < plan.comparisons().size(); c++) {
      ComparisonModel comparison = plan.comparisons().get(c);
      int level = plan.space().level(pattern, c);
      Map<String, String[]> values = new LinkedHashMap<>();
      for (String column : comparison.columns()) {
        values.put(
            column, new String[] {plan.column(column).text(left), plan.column(column).text(right)});
      }
      boolean adjusts = terms[c] != null && comparison.levels().get(level).termFrequency();
      bars.add(
          new Bar(
              comparison.name(),
              comparison.levels().get(level).says(),
              values,
              levels.weight(c, level),
              adjusts ? adjustment(c, left, right) : 0));
    }
    return new Waterfall(levels.prior(), bars, weight(pattern, left, right));
  }

  /** The commonest values of each comparison that is adjusted for them, by comparison name. */
  public Map<String, List<TermFrequencies.Term>> commonestTerms(int howMany) {
    Map<String, List<TermFrequencies.Term>> commonest = new LinkedHashMap<>();
    for (int c = 0; c < terms.length; c++) {
      TermFrequencies frequencies = terms[c];
      if (frequencies != null) {
        commonest.put(plan.comparisons().get(c).name(), frequencies.commonest(howMany));
      }
    }
    return commonest;
  }
}
