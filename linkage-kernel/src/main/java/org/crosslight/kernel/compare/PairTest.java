package org.crosslight.kernel.compare;

/** A test on two records of a block that may look at several columns. */
@SuppressWarnings("ArrayRecordComponent") // lookup tables shared by all threads, never compared
interface PairTest {
  boolean holds(int[][] codes, int a, int b);

  /** A step on one column; missing values never pass. */
  record OnColumn(int slot, ValueStep step) implements PairTest {
    @Override
    public boolean holds(int[][] codes, int a, int b) {
      int x = codes[slot][a];
      int y = codes[slot][b];
      return x >= 0 && y >= 0 && step.levelOf(x, y) >= 0;
    }
  }

  /**
   * The one column's value is the other record's value of the other column. The columns number
   * their values apart, so {@code secondOfFirst} gives, for a value of the first, its number in the
   * second.
   */
  record Reversed(int firstSlot, int secondSlot, int[] secondOfFirst) implements PairTest {
    @Override
    public boolean holds(int[][] codes, int a, int b) {
      return crossed(codes, a, b) && crossed(codes, b, a);
    }

    private boolean crossed(int[][] codes, int a, int b) {
      int first = codes[firstSlot][a];
      int second = codes[secondSlot][b];
      return first >= 0 && second >= 0 && secondOfFirst[first] == second;
    }
  }

  /** Places at most so many kilometres apart (haversine, mean earth radius 6,371 km). */
  record Near(
      int latitudeSlot,
      int longitudeSlot,
      double[] latitudes,
      double[] longitudes,
      double kilometres)
      implements PairTest {
    @Override
    public boolean holds(int[][] codes, int a, int b) {
      double latA = number(latitudes, codes[latitudeSlot][a]);
      double latB = number(latitudes, codes[latitudeSlot][b]);
      double lonA = number(longitudes, codes[longitudeSlot][a]);
      double lonB = number(longitudes, codes[longitudeSlot][b]);
      return distance(latA, lonA, latB, lonB) <= kilometres;
    }

    private static double number(double[] numbers, int code) {
      return code < 0 ? Double.NaN : numbers[code];
    }

    static double distance(double latA, double lonA, double latB, double lonB) {
      double dLat = Math.toRadians(latB - latA) / 2;
      double dLon = Math.toRadians(lonB - lonA) / 2;
      double h =
          Math.sin(dLat) * Math.sin(dLat)
              + Math.cos(Math.toRadians(latA))
                  * Math.cos(Math.toRadians(latB))
                  * Math.sin(dLon)
                  * Math.sin(dLon);
      return 2 * 6371.0 * Math.asin(Math.min(1, Math.sqrt(h)));
    }
  }

  /** All of several tests. */
  record All(PairTest[] of) implements PairTest {
    @Override
    public boolean holds(int[][] codes, int a, int b) {
      for (PairTest test : of) {
        if (!test.holds(codes, a, b)) {
          return false;
        }
      }
      return true;
    }
  }

  /** Any of several tests. */
  record Any(PairTest[] of) implements PairTest {
    @Override
    public boolean holds(int[][] codes, int a, int b) {
      for (PairTest test : of) {
        if (test.holds(codes, a, b)) {
          return true;
        }
      }
      return false;
    }
  }
}
