package org.crosslight.kernel.cluster;

import java.util.Arrays;

/** Groups that grow by joining; the smallest member stands for its group. */
final class UnionFind {
  private final int[] parent;

  UnionFind(int size) {
    parent = new int[size];
    Arrays.setAll(parent, i -> i);
  }

  int find(int member) {
    int root = member;
    while (parent[root] != root) {
      root = parent[root];
    }
    int walk = member;
    while (parent[walk] != root) {
      int next = parent[walk];
      parent[walk] = root;
      walk = next;
    }
    return root;
  }

  boolean join(int a, int b) {
    int x = find(a);
    int y = find(b);
    parent[Math.max(x, y)] = Math.min(x, y);
    return x != y;
  }

  int[] roots() {
    int[] roots = new int[parent.length];
    Arrays.setAll(roots, this::find);
    return roots;
  }
}
