package org.crosslight.kernel.train;

import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.crosslight.kernel.block.Workers;
import org.crosslight.kernel.compare.ComparisonKernel;
import org.crosslight.kernel.compare.ComparisonPlan;
import org.crosslight.kernel.compare.PatternSpace;
import org.crosslight.kernel.input.RecordTable;
import org.crosslight.kernel.model.Mode;

/** Pairs taken at random, or all pairs when there are few: what chance agreement looks like. */
final class RandomPairs {
  /**
   * The sample is drawn in so many parts, each with a seed of its own, for any number of threads.
   */
  private static final int PARTS = 64;

  /** Whether a pair may be counted; asked with two record numbers. */
  interface PairFilter {
    boolean counts(int left, int right);
  }

  private RandomPairs() {}

  /** All pairs the mode allows. */
  static double allPairs(RecordTable table, Mode mode) {
    double n = table.size();
    if (mode != Mode.LINK) {
      return n * (n - 1) / 2;
    }
    double first = table.sourceStart(1);
    return first * (n - first);
  }

  static PatternCounts sample(
      RecordTable table,
      Mode mode,
      ComparisonPlan plan,
      long wanted,
      long seed,
      int threads,
      PairFilter filter) {
    boolean every = allPairs(table, mode) <= wanted;
    PatternCounts total = new PatternCounts(plan.space());
    AtomicInteger next = new AtomicInteger();
    Workers.run(
        Math.max(1, Math.min(threads, PARTS)),
        () -> {
          Part part = new Part(table, mode, plan, filter);
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

    Part(RecordTable table, Mode mode, ComparisonPlan plan, PairFilter filter) {
      this.records = table.size();
      this.firstSource = table.sourceStart(1);
      this.link = mode == Mode.LINK;
      this.codes = plan.codes();
      this.kernels = plan.newKernels();
      this.space = plan.space();
      this.filter = filter;
      this.counts = new PatternCounts(space);
    }

    void draw(long pairs, long seed) {
      SplittableRandom random = new SplittableRandom(seed);
      for (long i = 0; i < pairs; i++) {
        int a = link ? random.nextInt(firstSource) : random.nextInt(records);
        int b =
            link
                ? firstSource + random.nextInt(records - firstSource)
                : random.nextInt(records - 1);
        b += !link && b >= a ? 1 : 0;
        others[0] = Math.max(a, b);
        compare(Math.min(a, b), 1);
      }
    }

    void everyPair(int number) {
      if (others.length < records) {
        others = new int[records];
        patterns = new long[records];
      }
      int rows = link ? firstSource : records;
      for (int row = number; row < rows; row += PARTS) {
        int count = 0;
        for (int k = link ? firstSource : row + 1; k < records; k++) {
          others[count++] = k;
        }
        compare(row, count);
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
