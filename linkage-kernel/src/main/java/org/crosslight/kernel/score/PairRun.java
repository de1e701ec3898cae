package org.crosslight.kernel.score;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A growing list of pairs in parallel arrays, which can be sorted strongest first and written away.
 */
final class PairRun {
  /** What one pair takes in memory at most: itself, its place in the order and its sort key. */
  static final int BYTES_EACH = (4 + 4 + 4 + 1 + 8) + 4 + 8;

  private final int most;
  private int[] left = new int[1024];
  private int[] right = new int[1024];
  private float[] weight = new float[1024];
  private byte[] rule = new byte[1024];
  private long[] pattern = new long[1024];
  private int[] order = new int[0];
  private int size;

  /** An empty list for so many pairs at most, for which alone it makes room. */
  PairRun(int most) {
    this.most = most;
  }

  int size() {
    return size;
  }

  void add(int l, int r, float w, int foundBy, long p) {
    if (size == left.length) {
      int grown = Math.min(most, size + (size >> 1));
      left = Arrays.copyOf(left, grown);
      right = Arrays.copyOf(right, grown);
      weight = Arrays.copyOf(weight, grown);
      rule = Arrays.copyOf(rule, grown);
      pattern = Arrays.copyOf(pattern, grown);
    }
    left[size] = l;
    right[size] = r;
    weight[size] = w;
    rule[size] = (byte) foundBy;
    pattern[size++] = p;
  }

  void clear() {
    size = 0;
    order = new int[0];
  }

  /** Puts the pairs in order: the heaviest first, then by record numbers. */
  void sort() {
    order = new int[size];
    long[] keys = new long[size];
    for (int i = 0; i < size; i++) {
      keys[i] = ((long) ~ascending(weight[i]) << 32) | i;
    }
    Arrays.sort(keys);
    for (int i = 0; i < size; i++) {
      order[i] = (int) keys[i];
    }
    for (int from = 0; from < size; ) {
      int to = from + 1;
      while (to < size && (keys[to] >>> 32) == (keys[from] >>> 32)) {
        to++;
      }
      if (to - from > 1) {
        sortTies(keys, from, to);
      }
      from = to;
    }
  }

  /** An int that orders as the float does. */
  private static int ascending(float value) {
    int bits = Float.floatToIntBits(value + 0f);
    return bits ^ ((bits >> 31) & 0x7FFFFFFF);
  }

  /** Sorts pairs of the same weight, whose keys have done their work and make room for others. */
  private void sortTies(long[] keys, int from, int to) {
    boolean sorted = true;
    for (int i = from; i < to; i++) {
      int pair = order[i];
      keys[i] = ((long) left[pair] << 32) | right[pair];
      sorted = sorted && (i == from || keys[i - 1] < keys[i]);
    }
    if (!sorted) {
      TieSort.sort(keys, order, from, to - 1);
    }
  }

  /** Writes the sorted pairs to a file. */
  void spill(Path file) throws IOException {
    sort();
    try (SpillFile out = new SpillFile(file)) {
      for (int place : order) {
        out.add(left[place], right[place], weight[place], rule[place], pattern[place]);
      }
    }
    clear();
  }

  /** A file of sorted pairs being written. */
  static final class SpillFile implements AutoCloseable {
    private final DataOutputStream out;

    SpillFile(Path file) throws IOException {
      out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
    }

    void add(int left, int right, float weight, int rule, long pattern) throws IOException {
      out.writeInt(left);
      out.writeInt(right);
      out.writeFloat(weight);
      out.writeByte(rule);
      out.writeLong(pattern);
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }

  /** Reads sorted pairs one by one. */
  interface Cursor extends AutoCloseable {
    /** The next pair, or null at the end. */
    @Nullable ScoredPair next();

    @Override
    void close();
  }

  /** The sorted pairs of this run. */
  Cursor cursor() {
    return new Cursor() {
      private int place;

      @Override
      public @Nullable ScoredPair next() {
        if (place >= size) {
          return null;
        }
        int i = order[place++];
        return new ScoredPair(left[i], right[i], weight[i], rule[i], pattern[i]);
      }

      @Override
      public void close() {}
    };
  }

  /** The pairs of a spilled run. */
  static Cursor cursor(Path file) {
    try {
      DataInputStream in =
          new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
      return new SpilledCursor(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record SpilledCursor(DataInputStream in) implements Cursor {
    @Override
    public @Nullable ScoredPair next() {
      try {
        int l = in.readInt();
        return new ScoredPair(l, in.readInt(), in.readFloat(), in.readByte(), in.readLong());
      } catch (EOFException e) {
        return null;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      try {
        in.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
