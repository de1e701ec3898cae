package org.crosslight.kernel.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.crosslight.kernel.cluster.Clusters.Split;
import org.crosslight.kernel.model.ClusterPlan;
import org.crosslight.kernel.score.PairLedger;

/** Joins records by their pairs; the outcome does not depend on the order of the rows. */
public final class Clustering {
  private Clustering() {}

  /** Clusters of {@code records} records from the pairs that weigh at least {@code threshold}. */
  public static Clusters of(int records, PairLedger pairs, double threshold, ClusterPlan plan) {
    return switch (plan.method()) {
      case CONNECTED_COMPONENTS -> connected(records, pairs, threshold);
      case BEST_LINK -> bestLink(records, pairs, threshold);
      case BOUNDED -> bounded(records, pairs, threshold, plan.maxSize());
    };
  }

  private static Clusters connected(int records, PairLedger pairs, double threshold) {
    UnionFind groups = new UnionFind(records);
    pairs.forEachWhile(
        pair -> {
          if (pair.weight() < threshold) {
            return false;
          }
          groups.join(pair.left(), pair.right());
          return true;
        });
    return new Clusters(groups.roots(), List.of());
  }

  /** The strongest pair first, and each record only once. */
  private static Clusters bestLink(int records, PairLedger pairs, double threshold) {
    int[] clusterOf = new int[records];
    Arrays.setAll(clusterOf, i -> i);
    boolean[] taken = new boolean[records];
    pairs.forEachWhile(
        pair -> {
          if (pair.weight() < threshold) {
            return false;
          }
          if (!taken[pair.left()] && !taken[pair.right()]) {
            taken[pair.left()] = true;
            taken[pair.right()] = true;
            clusterOf[pair.right()] = pair.left();
          }
          return true;
        });
    return new Clusters(clusterOf, List.of());
  }

  /**
   * Remembers in which order components grew together (each joining is a bridge: the strongest link
   * between its two sides), then takes components that are too large apart again, weakest bridge
   * first.
   */
  private static Clusters bounded(int records, PairLedger pairs, double threshold, int maxSize) {
    UnionFind groups = new UnionFind(records);
    Joinings joinings = new Joinings(records);
    pairs.forEachWhile(
        pair -> {
          if (pair.weight() < threshold) {
            return false;
          }
          int a = groups.find(pair.left());
          int b = groups.find(pair.right());
          if (a != b) {
            groups.join(a, b);
            joinings.joined(a, b, Math.min(a, b), pair.weight());
          }
          return true;
        });
    int[] clusterOf = new int[records];
    List<Split> splits = new ArrayList<>();
    for (int record = 0; record < records; record++) {
      if (groups.find(record) == record) {
        joinings.takeApart(record, maxSize, clusterOf).ifPresent(splits::add);
      }
    }
    splits.sort(
        Comparator.comparingInt(Split::records).reversed().thenComparingInt(Split::smallestRecord));
    return new Clusters(clusterOf, splits);
  }
}
