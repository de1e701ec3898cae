package org.crosslight.kernel.train;

import java.util.Arrays;
import java.util.function.Consumer;
import org.crosslight.kernel.compare.PatternSpace;

/** How many pairs fell on each pattern. */
public final class PatternCounts {
  private static final long DENSE = 1 << 18;

  private final PatternSpace space;
  private final long[] dense;
  private long[] patterns = new long[0];
  private long[] counts = new long[0];
  private int size;

  /** No pairs yet. */
  public PatternCounts(PatternSpace space) {
    this.space = space;
    if (space.size() <= DENSE) {
      dense = new long[(int) space.size()];
    } else {
      dense = new long[0];
      patterns = new long[1 << 12];
      counts = new long[1 << 12];
    }
  }

  /** The patterns counted here. */
  public PatternSpace space() {
    return space;
  }

  /** Adds pairs of one pattern. */
  public void add(long pattern, long pairs) {
    if (dense.length > 0) {
      dense[(int) pattern] += pairs;
      return;
    }
    int slot = slotOf(pattern);
    if (counts[slot] == 0) {
      patterns[slot] = pattern;
      if (++size * 2 > counts.length) {
        counts[slot] = pairs;
        grow();
        return;
      }
    }
    counts[slot] += pairs;
  }

  /** Adds a row of pairs. */
  public void addAll(long[] row, int count) {
    if (dense.length > 0) {
      for (int k = 0; k < count; k++) {
        dense[(int) row[k]]++;
      }
    } else {
      for (int k = 0; k < count; k++) {
        add(row[k], 1);
      }
    }
  }

  /** Adds all that another has counted. */
  public void addAll(PatternCounts other) {
    other.forEach(entry -> add(entry.pattern(), entry.pairs()));
  }

  /** A pattern and how many pairs fell on it. */
  public record Entry(long pattern, long pairs) {}

  /** Tells the patterns that occurred, from the smallest number to the largest. */
  public void forEach(Consumer<Entry> reader) {
    if (dense.length > 0) {
      for (int p = 0; p < dense.length; p++) {
        if (dense[p] > 0) {
          reader.accept(new Entry(p, dense[p]));
        }
      }
      return;
    }
    long[] present = new long[size];
    int found = 0;
    for (int slot = 0; slot < counts.length; slot++) {
      if (counts[slot] > 0) {
        present[found++] = patterns[slot];
      }
    }
    Arrays.sort(present);
    for (long pattern : present) {
      reader.accept(new Entry(pattern, counts[slotOf(pattern)]));
    }
  }

  /** All pairs counted. */
  public long total() {
    return Arrays.stream(dense).sum() + Arrays.stream(counts).sum();
  }

  private int slotOf(long pattern) {
    int mask = counts.length - 1;
    int slot = (int) ((pattern * 0x9E3779B97F4A7C15L) >>> 32) & mask;
    while (counts[slot] != 0 && patterns[slot] != pattern) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldPatterns = patterns;
    long[] oldCounts = counts;
    patterns = new long[oldPatterns.length * 2];
    counts = new long[patterns.length];
    for (int i = 0; i < oldCounts.length; i++) {
      if (oldCounts[i] > 0) {
        int slot = slotOf(oldPatterns[i]);
        patterns[slot] = oldPatterns[i];
        counts[slot] = oldCounts[i];
      }
    }
  }
}
