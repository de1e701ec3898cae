package org.crosslight.kernel.cluster;

import java.util.List;

/** Which records belong together: each record's cluster is named by its smallest record number. */
public final class Clusters {
  private final int[] clusterOf;
  private final int[] sizes;
  private final List<Split> splits;

  /** A component that was too large, how many clusters it became, and the strongest bridge cut. */
  public record Split(int smallestRecord, int records, int clusters, float strongestCut) {}

  Clusters(int[] clusterOf, List<Split> splits) {
    this.clusterOf = clusterOf;
    this.splits = List.copyOf(splits);
    this.sizes = new int[clusterOf.length];
    for (int cluster : clusterOf) {
      sizes[cluster]++;
    }
  }

  /** The cluster of the record, named by its smallest member. */
  public int of(int record) {
    return clusterOf[record];
  }

  /** How many records the record's cluster has. */
  public int sizeOf(int record) {
    return sizes[clusterOf[record]];
  }

  /** How many records there are in all. */
  public int records() {
    return clusterOf.length;
  }

  /** How many clusters there are, those of one record included. */
  public int count() {
    int count = 0;
    for (int size : sizes) {
      count += size > 0 ? 1 : 0;
    }
    return count;
  }

  /** Components that were split because of their size, the largest first. */
  public List<Split> splits() {
    return splits;
  }
}
