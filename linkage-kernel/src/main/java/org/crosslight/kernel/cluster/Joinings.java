package org.crosslight.kernel.cluster;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import org.crosslight.kernel.cluster.Clusters.Split;

/** The order in which records grew together: nodes below {@code records} are the records. */
final class Joinings {
  private final int records;
  private final int[] top;
  private final int[] first;
  private final int[] second;
  private final int[] sizes;
  private final float[] weights;
  private int joinings;

  Joinings(int records) {
    this.records = records;
    top = new int[records];
    Arrays.setAll(top, i -> i);
    first = new int[records];
    second = new int[records];
    sizes = new int[records];
    weights = new float[records];
  }

  /** Notes that the groups of roots a and b became one with the given root. */
  void joined(int a, int b, int root, float weight) {
    first[joinings] = top[a];
    second[joinings] = top[b];
    sizes[joinings] = size(top[a]) + size(top[b]);
    weights[joinings] = weight;
    top[root] = records + joinings++;
  }

  private int size(int node) {
    return node < records ? 1 : sizes[node - records];
  }

  /** Writes the clusters of a root's component; tells when it had to be split. */
  Optional<Split> takeApart(int root, int maxSize, int[] clusterOf) {
    Deque<Integer> waiting = new ArrayDeque<>();
    waiting.push(top[root]);
    int clusters = 0;
    float strongestCut = Float.NEGATIVE_INFINITY;
    while (!waiting.isEmpty()) {
      int node = waiting.pop();
      if (size(node) > maxSize) {
        strongestCut = Math.max(strongestCut, weights[node - records]);
        waiting.push(first[node - records]);
        waiting.push(second[node - records]);
      } else {
        name(node, clusterOf);
        clusters++;
      }
    }
    return clusters == 1
        ? Optional.empty()
        : Optional.of(new Split(root, size(top[root]), clusters, strongestCut));
  }

  private void name(int node, int[] clusterOf) {
    int smallest = Integer.MAX_VALUE;
    for (int pass = 0; pass < 2; pass++) {
      Deque<Integer> waiting = new ArrayDeque<>();
      waiting.push(node);
      while (!waiting.isEmpty()) {
        int next = waiting.pop();
        if (next >= records) {
          waiting.push(first[next - records]);
          waiting.push(second[next - records]);
        } else if (pass == 0) {
          smallest = Math.min(smallest, next);
        } else {
          clusterOf[next] = smallest;
        }
      }
    }
  }
}
