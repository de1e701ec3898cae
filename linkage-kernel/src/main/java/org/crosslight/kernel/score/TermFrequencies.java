package org.crosslight.kernel.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crosslight.kernel.input.ValueColumn;
import org.crosslight.kernel.model.ComparisonModel;
import org.crosslight.kernel.model.LevelModel;
import org.crosslight.kernel.model.LevelTest;

/**
 * What agreement on each value of a column adds to or takes from the usual weight: log2 of the
 * chance of agreeing on any value over the frequency of this one, times the comparison's weight.
 */
public final class TermFrequencies {
  private final ValueColumn column;
  private final int[] counts;
  private final long filled;
  private final float[] adjustments;

  /** A value, how often it occurs and what agreement on it adds. */
  public record Term(String value, int count, double frequency, double adjustment) {}

  TermFrequencies(ComparisonModel comparison, ValueColumn column) {
    this.column = column;
    counts = new int[column.values().size()];
    long all = 0;
    for (int code : column.codes()) {
      if (code >= 0) {
        counts[code]++;
        all++;
      }
    }
    filled = all;
    adjustments = new float[counts.length];
    Double chance = chanceOfSameValue(comparison);
    for (int v = 0; v < counts.length && chance != null; v++) {
      double frequency = Math.max(frequency(v), comparison.termFrequencyMinimum());
      adjustments[v] =
          (float) (LevelWeights.log2(chance / frequency) * comparison.termFrequencyWeight());
    }
  }

  private static @org.jspecify.annotations.Nullable Double chanceOfSameValue(
      ComparisonModel comparison) {
    for (LevelModel level : comparison.levels()) {
      if (level.termFrequency() && level.test() instanceof LevelTest.Exact) {
        return level.u();
      }
    }
    return null;
  }

  private double frequency(int value) {
    return counts[value] / (double) Math.max(1, filled);
  }

  /** The adjustment for a pair with these values: that of the commoner one. */
  double adjustment(int left, int right) {
    return left == right ? adjustments[left] : Math.min(adjustments[left], adjustments[right]);
  }

  ValueColumn column() {
    return column;
  }

  /** The commonest values. */
  public List<Term> commonest(int howMany) {
    List<Integer> order = new ArrayList<>();
    for (int v = 0; v < counts.length; v++) {
      order.add(v);
    }
    Comparator<Integer> byCount = Comparator.comparingInt(v -> -counts[v]);
    return order.stream()
        .sorted(byCount.thenComparing(v -> column.values().text(v)))
        .limit(howMany)
        .map(v -> new Term(column.values().text(v), counts[v], frequency(v), adjustments[v]))
        .toList();
  }
}
