package org.crosslight.kernel.train;

import java.util.Arrays;
import org.crosslight.kernel.input.RecordTable;
import org.crosslight.kernel.input.ValueColumn;
import org.crosslight.kernel.model.ComparisonModel;
import org.crosslight.kernel.model.LevelTest;
import org.crosslight.kernel.model.Mode;
import org.crosslight.kernel.model.Model;

/**
 * How many of all pairs agree exactly, counted from how often each value occurs. A random sample of
 * a large file hardly ever holds two equal e-mail addresses; this needs no sample.
 */
final class SameValues {
  private SameValues() {}

  /** For each comparison that begins with "exact", the pairs on that level; NaN for the others. */
  static double[] pairs(RecordTable table, Model model) {
    double[] pairs = new double[model.comparisons().size()];
    for (int c = 0; c < pairs.length; c++) {
      ComparisonModel comparison = model.comparisons().get(c);
      pairs[c] =
          comparison.levels().get(1).test() instanceof LevelTest.Exact(String column)
              ? pairs(table, model.mode(), table.column(column))
              : Double.NaN;
    }
    return pairs;
  }

  private static double pairs(RecordTable table, Mode mode, ValueColumn column) {
    int[] codes = column.codes();
    int firstSource = mode == Mode.LINK ? table.sourceStart(1) : 0;
    long[] left = counts(column, 0, firstSource);
    long[] all = counts(column, 0, codes.length);
    double pairs = 0;
    for (int v = 0; v < all.length; v++) {
      pairs +=
          mode == Mode.LINK
              ? (double) left[v] * (all[v] - left[v])
              : (double) all[v] * (all[v] - 1) / 2;
    }
    return pairs;
  }

  private static long[] counts(ValueColumn column, int from, int to) {
    long[] counts = new long[column.values().size()];
    Arrays.stream(column.codes(), from, to).filter(code -> code >= 0).forEach(c -> counts[c]++);
    return counts;
  }
}
