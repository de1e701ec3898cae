package org.crosslight.kernel.compare;

/** Levels decided by what two values mean: dates, numbers, lists, sounds, short forms. */
@SuppressWarnings("ArrayRecordComponent") // lookup tables shared by all threads, never compared
final class MeaningSteps {
  private MeaningSteps() {}

  /** Dates at most so many days apart. */
  record Dates(int[] days, int[] atMost, int firstLevel) implements ValueStep {
    /** The day of a value that is no date. */
    static final int NO_DATE = Integer.MIN_VALUE;

    @Override
    public int levelOf(int a, int b) {
      if (days[a] == NO_DATE || days[b] == NO_DATE) {
        return -1;
      }
      long apart = Math.abs((long) days[a] - days[b]);
      for (int i = 0; i < atMost.length; i++) {
        if (apart <= atMost[i]) {
          return firstLevel + i;
        }
      }
      return -1;
    }
  }

  /** Numbers at most so far apart, or so many per cent of the larger. */
  record Numbers(double[] numbers, boolean percent, double[] atMost, int firstLevel)
      implements ValueStep {
    @Override
    public int levelOf(int a, int b) {
      double x = numbers[a];
      double y = numbers[b];
      if (Double.isNaN(x) || Double.isNaN(y)) {
        return -1;
      }
      double apart = Math.abs(x - y);
      double larger = Math.max(Math.abs(x), Math.abs(y));
      double measured = percent ? (larger == 0 ? 0 : 100 * apart / larger) : apart;
      for (int i = 0; i < atMost.length; i++) {
        if (measured <= atMost[i]) {
          return firstLevel + i;
        }
      }
      return -1;
    }
  }

  /** Lists with so many elements, or such a share of them, in common. */
  record Lists(ElementSets elements, boolean fraction, double[] atLeast, int firstLevel)
      implements ValueStep {
    @Override
    public int levelOf(int a, int b) {
      int shared = elements.shared(a, b);
      if (shared == 0) {
        return -1;
      }
      int all = elements.size(a) + elements.size(b) - shared;
      double measured = fraction ? (double) shared / all : shared;
      for (int i = 0; i < atLeast.length; i++) {
        if (measured >= atLeast[i]) {
          return firstLevel + i;
        }
      }
      return -1;
    }
  }

  /** Values that stand for at least one common thing: a sound, a full name. */
  record Shared(ElementSets meanings, int level) implements ValueStep {
    @Override
    public int levelOf(int a, int b) {
      return meanings.anyShared(a, b) ? level : -1;
    }
  }
}
