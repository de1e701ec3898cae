package org.crosslight.kernel.model;

import java.util.List;

/**
 * Which pairs are compared at all.
 *
 * @param rules a pair is compared when any rule finds it
 * @param maxBlockRecords blocks of more records than this are left out and reported
 */
public record BlockingPlan(List<BlockingRule> rules, int maxBlockRecords) {
  public BlockingPlan {
    rules = List.copyOf(rules);
  }
}
