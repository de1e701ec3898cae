package org.crosslight.kernel.compare;

/** Some neighbouring levels of a comparison that are decided by one look at two values. */
interface ValueStep {
  /** The index of the first of these levels that holds, or -1 when none does. */
  int levelOf(int a, int b);
}
