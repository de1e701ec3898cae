package org.crosslight.kernel.train;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.crosslight.kernel.block.Workers;
import org.crosslight.kernel.compare.ComparisonKernel;
import org.crosslight.kernel.compare.ComparisonPlan;
import org.crosslight.kernel.compare.PatternSpace;

/** Pairs taken at random, or all pairs when there are few: what chance agreement looks like. */
final class RandomPairs {
  /**
   * The sample is drawn in so many parts, each with a seed of its own, for any number of threads.
   */
  private static final int PARTS = 512;

  /** Whether a pair may be counted; asked with two record numbers. */
  interface PairFilter {
    boolean counts(int left, int right);
  }

  private RandomPairs() {}

  static PatternCounts sample(
      Population population,
      ComparisonPlan plan,
      long wanted,
      long seed,
      int threads,
      PairFilter filter) {
    boolean every = population.pairs() <= wanted;
    PatternCounts total = new PatternCounts(plan.space());
    AtomicInteger next = new AtomicInteger();
    Workers.run(
        Math.max(1, Math.min(threads, PARTS)),
        () -> {
          Part part = new Part(population, plan, filter);
          int number;
          while ((number = next.getAndIncrement()) < PARTS) {
            if (every) {
              part.everyPair(number);
            } else {
              part.draw(wanted / PARTS, seed * 1_000_003 + number);
            }
          }
          synchronized (total) {
            total.addAll(part.counts);
          }
        });
    return total;
  }

  /** One thread's share of the sample. */
  private static final class Part {
    private final Population population;
    private final int records;
    private final int firstSource;
    private final boolean link;
    private final int[][] codes;
    private final ComparisonKernel[] kernels;
    private final PatternSpace space;
    private final PairFilter filter;
    private final PatternCounts counts;
    private int[] others = new int[1];
    private long[] patterns = new long[1];

    Part(Population population, ComparisonPlan plan, PairFilter filter) {
      this.population = population;
      this.records = population.size();
      this.firstSource = population.firstSource();
      this.link = population.link();
      this.codes = plan.codes();
      this.kernels = plan.newKernels();
      this.space = plan.space();
      this.filter = filter;
      this.counts = new PatternCounts(space);
    }

    /** All pairs of a few records drawn at random: they stay in the processor's cache. */
    void draw(long pairs, long seed) {
      SplittableRandom random = new SplittableRandom(seed);
      int each = (int) Math.ceil(Math.sqrt(link ? pairs : 2.0 * pairs)) + 1;
      int[] first = drawn(random, each, 0, link ? firstSource : records);
      int[] second = link ? drawn(random, each, firstSource, records) : first;
      for (int i = 0; i < first.length; i++) {
        int count = 0;
        int from = link ? 0 : i + 1;
        makeRoom(second.length);
        for (int k = from; k < second.length; k++) {
          others[count++] = population.record(second[k]);
        }
        compare(population.record(first[i]), count);
      }
    }

    private static int[] drawn(SplittableRandom random, int howMany, int from, int to) {
      int[] drawn = new int[howMany];
      for (int i = 0; i < howMany; i++) {
        drawn[i] = from + random.nextInt(to - from);
      }
      return Arrays.stream(drawn).sorted().distinct().toArray();
    }

    private void makeRoom(int needed) {
      if (others.length < needed) {
        others = new int[needed];
        patterns = new long[needed];
      }
    }

    void everyPair(int number) {
      makeRoom(records);
      int rows = link ? firstSource : records;
      for (int row = number; row < rows; row += PARTS) {
        int count = 0;
        for (int k = link ? firstSource : row + 1; k < records; k++) {
          others[count++] = population.record(k);
        }
        compare(population.record(row), count);
      }
    }

    private void compare(int row, int given) {
      int count = 0;
      for (int k = 0; k < given; k++) {
        if (filter.counts(row, others[k])) {
          others[count] = others[k];
          patterns[count++] = 0;
        }
      }
      for (int c = 0; c < kernels.length; c++) {
        kernels[c].addLevels(codes, row, others, count, space.stride(c), patterns);
      }
      counts.addAll(patterns, count);
    }
  }
}
