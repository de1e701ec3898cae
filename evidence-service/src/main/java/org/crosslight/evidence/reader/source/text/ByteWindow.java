package org.crosslight.evidence.reader.source.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A stream of bytes with a short look ahead. */
public final class ByteWindow implements AutoCloseable {
  private static final int AHEAD = 16;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;
  private long consumed;
  private boolean ended;

  /**
   * @param firstOffset the offset of the stream's first byte in the file
   */
  public ByteWindow(InputStream in, long firstOffset) {
    this.in = in;
    this.consumed = firstOffset;
  }

  /** The byte so many places ahead, or -1 when the stream ends before. */
  public int peek(int ahead) throws IOException {
    if (position + ahead >= limit) {
      fill();
    }
    return position + ahead < limit ? buffer[position + ahead] & 0xFF : -1;
  }

  /** The next byte, or -1. */
  public int take() throws IOException {
    int next = peek(0);
    if (next >= 0) {
      position++;
      consumed++;
    }
    return next;
  }

  /** Whether these ASCII characters come next; at most sixteen. */
  public boolean startsWith(String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      if (peek(i) != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Takes everything up to and with this mark. */
  public void skipPast(String mark) throws IOException {
    while (peek(0) >= 0) {
      if (startsWith(mark)) {
        for (int i = 0; i < mark.length(); i++) {
          take();
        }
        return;
      }
      take();
    }
  }

  /** How many bytes are certain to come; fewer than a look ahead only near the end. */
  public int available() throws IOException {
    peek(AHEAD);
    return limit - position;
  }

  /** What is buffered, when that is all there is. */
  public String rest() {
    return new String(buffer, position, limit - position, StandardCharsets.ISO_8859_1);
  }

  /** How many bytes were taken, with those before the stream. */
  public long consumed() {
    return consumed;
  }

  private void fill() throws IOException {
    if (ended) {
      return;
    }
    System.arraycopy(buffer, position, buffer, 0, limit - position);
    limit -= position;
    position = 0;
    while (limit < AHEAD * 2 && !ended) {
      int count = in.read(buffer, limit, buffer.length - limit);
      ended = count < 0;
      limit += Math.max(count, 0);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
