package org.crosslight.kernel.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosslight.kernel.score.PairLedger;

/**
 * What the clusters look like.
 *
 * @param clusters how many there are, those of one record included
 * @param bySize how many clusters there are of each size
 * @param largest the largest clusters, with how closely they hang together
 */
public record ClusterFigures(int clusters, TreeMap<Integer, Integer> bySize, List<Shape> largest) {
  /**
   * One cluster.
   *
   * @param links pairs within it at or above the threshold
   * @param density links divided by the links a cluster of this size could have
   * @param weakestLink the smallest weight among them
   */
  public record Shape(int cluster, int records, long links, double density, double weakestLink) {}

  /** The figures, with the shapes of the {@code howMany} largest clusters. */
  public static ClusterFigures of(
      Clusters clusters, PairLedger pairs, double threshold, int howMany) {
    TreeMap<Integer, Integer> bySize = new TreeMap<>();
    List<Integer> named = new ArrayList<>();
    for (int record = 0; record < clusters.records(); record++) {
      if (clusters.of(record) == record) {
        bySize.merge(clusters.sizeOf(record), 1, Integer::sum);
        if (clusters.sizeOf(record) > 1) {
          named.add(record);
        }
      }
    }
    named.sort(
        Comparator.comparingInt((Integer c) -> -clusters.sizeOf(c))
            .thenComparing(Comparator.naturalOrder()));
    List<Integer> largest = named.subList(0, Math.min(howMany, named.size()));
    Map<Integer, long[]> links = new HashMap<>();
    Map<Integer, Float> weakest = new HashMap<>();
    largest.forEach(cluster -> links.put(cluster, new long[1]));
    pairs.forEachWhile(
        pair -> {
          int cluster = clusters.of(pair.left());
          long[] counted = links.get(cluster);
          if (counted != null
              && clusters.of(pair.right()) == cluster
              && pair.weight() >= threshold) {
            counted[0]++;
            weakest.put(cluster, pair.weight());
          }
          return pair.weight() >= threshold;
        });
    List<Shape> shapes = new ArrayList<>();
    for (int cluster : largest) {
      long records = clusters.sizeOf(cluster);
      long counted = links.getOrDefault(cluster, new long[1])[0];
      shapes.add(
          new Shape(
              cluster,
              (int) records,
              counted,
              counted / (records * (records - 1) / 2.0),
              weakest.getOrDefault(cluster, 0f)));
    }
    return new ClusterFigures(clusters.count(), bySize, shapes);
  }
}
