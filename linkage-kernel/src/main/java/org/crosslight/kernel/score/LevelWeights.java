package org.crosslight.kernel.score;

import java.util.List;
import org.crosslight.kernel.compare.PatternSpace;
import org.crosslight.kernel.model.ComparisonModel;
import org.crosslight.kernel.model.LevelModel;

/**
 * The weight of every pattern before adjustment for common values: log2 of the prior odds plus, for
 * each comparison, log2 of m over u. Kept as a few tables that cover several comparisons each.
 */
final class LevelWeights {
  private static final long TABLE_SIZE = 1 << 16;

  private final double prior;
  private final double[][] weights;
  private final long[] divisors;
  private final double[][] tables;
  private final int[][] adjusted;

  LevelWeights(List<ComparisonModel> comparisons, PatternSpace space, double priorMatch) {
    prior = log2(priorMatch / (1 - priorMatch));
    weights = new double[comparisons.size()][];
    for (int c = 0; c < weights.length; c++) {
      List<LevelModel> levels = comparisons.get(c).levels();
      weights[c] = new double[levels.size()];
      for (int level = 1; level < levels.size(); level++) {
        Double m = levels.get(level).m();
        Double u = levels.get(level).u();
        weights[c][level] = m == null || u == null ? 0 : log2(m / u);
      }
    }
    int[] groupOf = new int[weights.length];
    int groups = 0;
    long size = 1;
    for (int c = 0; c < weights.length; c++) {
      if (c > 0 && size * weights[c].length > TABLE_SIZE) {
        groups++;
        size = 1;
      }
      size *= weights[c].length;
      groupOf[c] = groups;
    }
    divisors = new long[groups + 1];
    tables = new double[groups + 1][];
    adjusted = new int[groups + 1][];
    for (int g = 0; g <= groups; g++) {
      fill(g, groupOf, comparisons, space);
    }
  }

  private void fill(
      int group, int[] groupOf, List<ComparisonModel> comparisons, PatternSpace space) {
    int from = 0;
    while (from < groupOf.length && groupOf[from] < group) {
      from++;
    }
    int to = from;
    int size = 1;
    while (to < groupOf.length && groupOf[to] == group) {
      size *= weights[to++].length;
    }
    divisors[group] = from < groupOf.length ? space.stride(from) : 1;
    tables[group] = new double[size];
    adjusted[group] = new int[size];
    for (int entry = 0; entry < size; entry++) {
      int rest = entry;
      for (int c = from; c < to; c++) {
        int level = rest % weights[c].length;
        rest /= weights[c].length;
        tables[group][entry] += weights[c][level];
        boolean common =
            comparisons.get(c).usesTermFrequency()
                && comparisons.get(c).levels().get(level).termFrequency();
        adjusted[group][entry] |= common ? 1 << c : 0;
      }
    }
  }

  static double log2(double value) {
    return Math.log(value) / Math.log(2);
  }

  double prior() {
    return prior;
  }

  double weight(int comparison, int level) {
    return weights[comparison][level];
  }

  /** The weight of a pattern, prior included. */
  double of(long pattern) {
    double weight = prior;
    for (int g = 0; g < tables.length; g++) {
      weight += tables[g][place(pattern, g)];
    }
    return weight;
  }

  /** One bit for each comparison whose level in this pattern is adjusted for common values. */
  int adjusted(long pattern) {
    int bits = 0;
    for (int g = 0; g < tables.length; g++) {
      bits |= adjusted[g][place(pattern, g)];
    }
    return bits;
  }

  private int place(long pattern, int group) {
    long place = divisors[group] == 1 ? pattern : pattern / divisors[group];
    return tables.length == 1 ? (int) place : (int) (place % tables[group].length);
  }
}
