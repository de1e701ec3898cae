package org.crosslight.kernel.train;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.crosslight.kernel.clean.Cleaner;
import org.crosslight.kernel.input.RecordTable;
import org.crosslight.kernel.input.ValueColumn;
import org.crosslight.kernel.model.ComparisonModel;
import org.crosslight.kernel.model.LevelTest;
import org.crosslight.kernel.model.Model;

/**
 * How many of all pairs agree exactly, or share an element of a list, counted from how often each
 * value or element occurs. A random sample of a large file hardly ever holds two equal e-mail
 * addresses; this needs no sample.
 */
final class SameValues {
  private static final int[] NONE = {};

  private final RecordTable table;
  private final Population population;

  private SameValues(RecordTable table, Population population) {
    this.table = table;
    this.population = population;
  }

  /**
   * For each comparison and level the pairs of the population on it, NaN where only a sample can
   * tell. Counted are "exact" and "shared-elements" of one column where they come first, in that
   * order. Pairs that share several elements count several times, so of those there are at most so
   * many.
   */
  static double[][] pairs(RecordTable table, Model model, Population population) {
    SameValues counting = new SameValues(table, population);
    double[][] pairs = new double[model.comparisons().size()][];
    for (int c = 0; c < pairs.length; c++) {
      pairs[c] = counting.pairs(model.comparisons().get(c));
    }
    return pairs;
  }

  private double[] pairs(ComparisonModel comparison) {
    double[] pairs = new double[comparison.levels().size()];
    Arrays.fill(pairs, Double.NaN);
    int level = 1;
    double same = 0;
    String counted = "";
    if (comparison.levels().get(level).test() instanceof LevelTest.Exact(String column)) {
      same = pairsOfEqual(table.column(column));
      pairs[level++] = same;
      counted = column;
    }
    if (comparison.levels().get(level).test()
            instanceof LevelTest.SharedElements(String column, int atLeast)
        && atLeast == 1
        && (level == 1 || counted.equals(column))) {
      pairs[level] = Math.max(0, pairsThatShare(table.column(column)) - same);
    }
    return pairs;
  }

  private double pairsOfEqual(ValueColumn column) {
    Counts counts = new Counts(column.values().size());
    for (int i = 0; i < population.size(); i++) {
      int code = column.codes()[population.record(i)];
      if (code >= 0) {
        counts.add(code, i);
      }
    }
    return counts.pairs();
  }

  private double pairsThatShare(ValueColumn column) {
    Map<String, Integer> numbers = new HashMap<>();
    int[][] elements = new int[column.values().size()][];
    for (int v = 0; v < elements.length; v++) {
      String separator = String.valueOf(Cleaner.ELEMENT_SEPARATOR);
      elements[v] =
          Arrays.stream(column.values().text(v).split(separator, -1))
              .mapToInt(element -> numbers.computeIfAbsent(element, e -> numbers.size()))
              .toArray();
    }
    Counts counts = new Counts(numbers.size());
    for (int i = 0; i < population.size(); i++) {
      int code = column.codes()[population.record(i)];
      for (int element : code < 0 ? NONE : elements[code]) {
        counts.add(element, i);
      }
    }
    return counts.pairs();
  }

  /** How many records of the first source, and of all, have each value. */
  private final class Counts {
    private final long[] left;
    private final long[] all;

    Counts(int kinds) {
      left = new long[kinds];
      all = new long[kinds];
    }

    void add(int kind, int place) {
      all[kind]++;
      left[kind] += place < population.firstSource() ? 1 : 0;
    }

    /** The pairs the mode allows that have a value in common. */
    double pairs() {
      double pairs = 0;
      for (int k = 0; k < all.length; k++) {
        pairs += Population.pairs((double) all[k], (double) left[k], population.link());
      }
      return pairs;
    }
  }
}
