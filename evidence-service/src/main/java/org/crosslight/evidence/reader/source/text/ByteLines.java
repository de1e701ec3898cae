package org.crosslight.evidence.reader.source.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Lines of a stream with their numbers and byte offsets, in bounded memory.
 *
 * <p>A line ends at LF, with or without CR before it, and nowhere else: other characters that some
 * take for line ends occur inside messages.
 */
public final class ByteLines implements AutoCloseable {
  /** Of a longer line, only so many bytes are kept unless told otherwise. */
  public static final int LONGEST_LINE = 4 << 20;

  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;
  private byte[] line = new byte[1024];
  private int kept;
  private long length;
  private long number;
  private long offset;
  private long consumed;
  private boolean ended;

  /**
   * @param firstOffset the offset of the stream's first byte in the file
   */
  public ByteLines(InputStream in, long firstOffset) {
    this(in, firstOffset, LONGEST_LINE);
  }

  /**
   * @param longest of a longer line, only so many bytes are kept
   */
  public ByteLines(InputStream in, long firstOffset, int longest) {
    this.in = in;
    this.longest = longest;
    this.consumed = firstOffset;
  }

  /** Goes to the next line; false when there is none. */
  public boolean next() throws IOException {
    kept = 0;
    length = 0;
    offset = consumed;
    ended = false;
    while (true) {
      if (position == limit) {
        limit = Math.max(0, in.read(buffer));
        position = 0;
        if (limit == 0) {
          if (length == 0) {
            return false;
          }
          number++;
          return true;
        }
      }
      int end = position;
      while (end < limit && buffer[end] != '\n') {
        end++;
      }
      keep(position, end - position);
      consumed += end - position;
      position = end;
      if (end < limit) {
        position++;
        consumed++;
        number++;
        ended = true;
        if (length <= longest && kept > 0 && line[kept - 1] == '\r') {
          kept--;
          length--;
        }
        return true;
      }
    }
  }

  private void keep(int from, int count) {
    length += count;
    int more = Math.min(count, longest - kept);
    if (more > 0) {
      if (kept + more > line.length) {
        line = Arrays.copyOf(line, Math.max(kept + more, line.length * 2));
      }
      System.arraycopy(buffer, from, line, kept, more);
      kept += more;
    }
  }

  /** The kept bytes of the line; only the first {@link #kept} are meant. */
  public byte[] bytes() {
    return line;
  }

  public int kept() {
    return kept;
  }

  /** All bytes of the line, kept or not. */
  public long length() {
    return length;
  }

  public boolean isOverlong() {
    return length > kept;
  }

  /** Whether the line had its line end; only the last one may lack it. */
  public boolean isEnded() {
    return ended;
  }

  /** From 1. */
  public long number() {
    return number;
  }

  /** The offset of the line's first byte. */
  public long offset() {
    return offset;
  }

  /** How many bytes have been taken so far, with those before the stream. */
  public long consumed() {
    return consumed;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
