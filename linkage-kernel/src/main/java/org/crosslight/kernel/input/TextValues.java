package org.crosslight.kernel.input;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The distinct values of a column, numbered from 0. A value that fits in Latin-1 is kept as one
 * byte per character; any other as code points, so that every comparison counts characters, not
 * bytes.
 */
public final class TextValues {
  private final byte[] latin;
  private final int[] wide;
  private final int[] starts;
  private final int[] lengths;

  private TextValues(byte[] latin, int[] wide, int[] starts, int[] lengths) {
    this.latin = latin;
    this.wide = wide;
    this.starts = starts;
    this.lengths = lengths;
  }

  /** How many distinct values there are. */
  public int size() {
    return starts.length;
  }

  /** Whether the value is held in {@link #latin()} rather than {@link #wide()}. */
  public boolean isLatin(int value) {
    return starts[value] >= 0;
  }

  /** Where the value starts in its array. */
  public int start(int value) {
    int start = starts[value];
    return start >= 0 ? start : ~start;
  }

  /** Its length in characters (code points). */
  public int length(int value) {
    return lengths[value];
  }

  /** The characters of all Latin-1 values, one byte each. */
  public byte[] latin() {
    return latin;
  }

  /** The code points of all other values. */
  public int[] wide() {
    return wide;
  }

  /** The code point at a place of a value. */
  public int codePoint(int value, int place) {
    int start = starts[value];
    return start >= 0 ? latin[start + place] & 0xFF : wide[~start + place];
  }

  /** The value as text. */
  public String text(int value) {
    int start = starts[value];
    return start >= 0
        ? new String(latin, start, lengths[value], StandardCharsets.ISO_8859_1)
        : new String(wide, ~start, lengths[value]);
  }

  /** Collects values in the order given, distinct or not. */
  static final class ListBuilder {
    private final int[] starts;
    private final int[] lengths;
    private byte[] latin = new byte[1 << 10];
    private int[] wide = new int[0];
    private int latinEnd;
    private int wideEnd;
    private int size;

    ListBuilder(int size) {
      starts = new int[size];
      lengths = new int[size];
    }

    void add(String text) {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      add(utf8, 0, utf8.length);
    }

    void add(byte[] utf8, int from, int to) {
      if (latinEnd + (to - from) > latin.length) {
        latin = Arrays.copyOf(latin, Math.max(latinEnd + (to - from), latin.length * 2));
      }
      int length = asLatin(utf8, from, to, latin, latinEnd);
      if (length >= 0) {
        starts[size] = latinEnd;
        lengths[size++] = length;
        latinEnd += length;
        return;
      }
      int[] points =
          new String(utf8, from, to - from, StandardCharsets.UTF_8).codePoints().toArray();
      if (wideEnd + points.length > wide.length) {
        wide = Arrays.copyOf(wide, Math.max(wideEnd + points.length, wide.length * 2));
      }
      System.arraycopy(points, 0, wide, wideEnd, points.length);
      starts[size] = ~wideEnd;
      lengths[size++] = points.length;
      wideEnd += points.length;
    }

    TextValues build() {
      return new TextValues(
          Arrays.copyOf(latin, latinEnd), Arrays.copyOf(wide, wideEnd), starts, lengths);
    }

    /** Writes the Latin-1 form and returns its length, or -1 when there is none. */
    private static int asLatin(byte[] utf8, int from, int to, byte[] latin, int at) {
      int p = from;
      int out = at;
      while (p < to) {
        int b = utf8[p++];
        if (b < 0) {
          int lead = b & 0xFF;
          if (lead != 0xC2 && lead != 0xC3) {
            return -1;
          }
          b = ((lead & 0x03) << 6) | (utf8[p++] & 0x3F);
        }
        latin[out++] = (byte) b;
      }
      return out - at;
    }
  }

  /** Collects values, numbering each distinct one in the order it first comes. */
  public static final class Builder {
    private final DistinctBytes distinct = new DistinctBytes();

    /** The number of the value. */
    public int number(String value) {
      byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
      return distinct.number(bytes, 0, bytes.length);
    }

    /** The values collected. */
    public TextValues build() {
      ListBuilder list = new ListBuilder(distinct.size());
      for (int v = 0; v < distinct.size(); v++) {
        list.add(distinct.arena(), distinct.start(v), distinct.end(v));
      }
      return list.build();
    }
  }
}
