package org.crosslight.kernel.evaluate;

import java.util.HashMap;
import java.util.Map;
import org.crosslight.kernel.cluster.Clusters;
import org.crosslight.kernel.evaluate.Evaluation.ClusterAccuracy;
import org.crosslight.kernel.evaluate.Evaluation.Point;
import org.crosslight.kernel.input.RecordTable;
import org.crosslight.kernel.model.Mode;

/** Holds clusters against labelled groups, as far as their records are labelled. */
final class ClusterComparing {
  private ClusterComparing() {}

  /** Records of the first source and of all others in one group. */
  private static final class Tally {
    private long first;
    private long others;

    void add(boolean ofFirst) {
      first += ofFirst ? 1 : 0;
      others += ofFirst ? 0 : 1;
    }

    long records() {
      return first + others;
    }

    long pairs(Mode mode) {
      return mode == Mode.LINK ? first * others : records() * (records() - 1) / 2;
    }
  }

  static ClusterAccuracy of(
      RecordTable table, Mode mode, Labels labels, Clusters clusters, long truePairs) {
    Map<Integer, Tally> byCluster = new HashMap<>();
    Map<Integer, Tally> byGroup = new HashMap<>();
    Map<Long, Tally> byBoth = new HashMap<>();
    for (int r = 0; r < table.size(); r++) {
      boolean first = r < table.sourceStart(1);
      int cluster = clusters.of(r);
      int group = labels.of(r);
      if (group >= 0) {
        byCluster.computeIfAbsent(cluster, c -> new Tally()).add(first);
        byGroup.computeIfAbsent(group, g -> new Tally()).add(first);
        byBoth.computeIfAbsent(((long) group << 32) | cluster, b -> new Tally()).add(first);
      }
    }
    long joined = byCluster.values().stream().mapToLong(tally -> tally.pairs(mode)).sum();
    long right = byBoth.values().stream().mapToLong(tally -> tally.pairs(mode)).sum();
    long groups = byGroup.values().stream().filter(tally -> tally.records() > 1).count();
    long exact =
        byBoth.entrySet().stream()
            .filter(entry -> entry.getValue().records() > 1)
            .filter(
                entry -> {
                  long records = entry.getValue().records();
                  Tally group = byGroup.get((int) (entry.getKey() >>> 32));
                  Tally cluster = byCluster.get((int) (long) entry.getKey());
                  return group != null
                      && cluster != null
                      && group.records() == records
                      && cluster.records() == records;
                })
            .count();
    return new ClusterAccuracy(
        new Point(Double.NaN, Double.NaN, right, joined - right, truePairs), exact, groups);
  }
}
