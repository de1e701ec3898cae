package org.crosslight.kernel.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crosslight.kernel.score.PairWeights;

/** Records that hold too little to be linked even to themselves, by threshold. */
final class Unlinkables {
  private static final int SAMPLE = 100_000;

  private Unlinkables() {}

  /** Below this weight, this share of the records cannot match their own copy. */
  record Point(double weight, double share) {}

  static List<Point> curve(PairWeights weights, int records) {
    int step = Math.max(1, (records + SAMPLE - 1) / SAMPLE);
    int count = (records + step - 1) / step;
    double[] own = new double[count];
    PairWeights.SinglePairs single = weights.new SinglePairs();
    for (int i = 0; i < count; i++) {
      own[i] = single.weight(i * step, i * step);
    }
    Arrays.sort(own);
    List<Point> points = new ArrayList<>();
    int points100 = Math.min(100, count);
    for (int p = 0; p < points100; p++) {
      int place = (int) ((long) p * (count - 1) / Math.max(1, points100 - 1));
      points.add(new Point(own[place], (double) place / count));
    }
    return points;
  }
}
