package org.crosslight.delimited;

import java.io.IOException;
import java.io.InputStream;

/**
 * Cuts delimited text into rows and fields (RFC 4180, leniently), with the byte and the line at
 * which each row begins.
 *
 * <p>It works on bytes in which figures, quotes, delimiters and line ends of ASCII stand for
 * themselves: UTF-8 and the Windows and ISO code pages, whether well formed or not. Fields are
 * slices of a buffer and are valid until the next row; whoever reads them decides on their
 * characters. A UTF-8 byte order mark at the beginning is no text.
 *
 * <p>A quote that is never closed would swallow all rows after it. When a quoted field grows beyond
 * all rows, or the text ends inside one although whole rows followed, its first line alone is given
 * up and reading goes on after that. The work stays linear however many quotes are open: each one
 * given up halves how far the next is followed, and rows that are whole win that back.
 */
public final class DelimitedRows implements AutoCloseable {
  private static final int FIRST_BUFFER = 1 << 16;
  private static final int SHORTEST_SPAN = 8 << 10;
  private static final int MORE = -1;
  private static final int OPEN = -2;

  private final InputStream in;
  private final byte delimiter;
  private final Bounds bounds;
  private final FieldSlices fields = new FieldSlices();
  private byte[] buffer;
  private int limit;
  private boolean ended;
  // Where the next row begins in the buffer, and the place in the text of the buffer's first byte.
  private int position;
  private long before;
  private boolean started;

  private RowState state = RowState.WHOLE;
  private long offset;
  private long line;
  private int linesInRow = 1;
  private int span;
  private long won;

  /**
   * @param delimiter an ASCII character
   * @param firstOffset the place in the file of the first byte of the stream
   */
  public DelimitedRows(InputStream in, char delimiter, long firstOffset, Bounds bounds) {
    this.in = in;
    this.delimiter = (byte) delimiter;
    this.bounds = bounds;
    this.before = firstOffset;
    this.span = bounds.longestRow();
    this.buffer = new byte[Math.min(FIRST_BUFFER, bounds.longestRow() + 2)];
  }

  /** Goes to the next row; false when there is none. */
  public boolean next() throws IOException {
    if (!started) {
      started = true;
      fill();
      position = startsWithMark() ? 3 : 0;
    }
    line += linesInRow;
    linesInRow = 1;
    offset = before + position;
    state = RowState.WHOLE;
    while (true) {
      if (position >= limit && ended) {
        fields.clear();
        return false;
      }
      int end = position < limit ? cut() : MORE;
      if (end >= 0) {
        fields.undouble(buffer);
        winBack(end - position);
        position = end;
        return true;
      }
      if (end == OPEN) {
        giveUp();
        return true;
      }
      if (limit - position > bounds.longestRow()) {
        state = RowState.TOO_LONG;
        fields.clear();
        skipLine(limit - 1);
        return true;
      }
      fill();
    }
  }

  private boolean startsWithMark() {
    return before == 0
        && limit >= 3
        && buffer[0] == (byte) 0xEF
        && buffer[1] == (byte) 0xBB
        && buffer[2] == (byte) 0xBF;
  }

  /** Moves what is unread to the front and reads behind it until the buffer is full. */
  private void fill() throws IOException {
    int kept = limit - position;
    if (kept == buffer.length) {
      int most = bounds.longestRow() + 2;
      byte[] larger = new byte[(int) Math.min(buffer.length * 2L, most)];
      System.arraycopy(buffer, position, larger, 0, kept);
      buffer = larger;
    } else {
      System.arraycopy(buffer, position, buffer, 0, kept);
    }
    before += position;
    position = 0;
    limit = kept;
    while (limit < buffer.length && !ended) {
      int read = in.read(buffer, limit, buffer.length - limit);
      ended = read < 0;
      limit += Math.max(read, 0);
    }
  }

  /** Splits the row; says where the next begins, or MORE, or OPEN for a quote not closed. */
  private int cut() {
    fields.clear();
    linesInRow = 1;
    byte[] b = buffer;
    int stop = limit;
    byte separator = delimiter;
    int p = position;
    while (true) {
      int start = p;
      int close = -1;
      int text = p;
      if (p < stop && b[p] == '"') {
        close = p - position > bounds.longestRow() ? MORE : closingQuote(p + 1);
        if (close < 0) {
          return close;
        }
        text = close + 1;
        while (text < stop && b[text] != separator && (b[text] == ' ' || b[text] == '\t')) {
          text++;
        }
        p = text;
      }
      while (p < stop) {
        byte c = b[p];
        if (c == separator || c == '\n' || c == '\r') {
          break;
        }
        p++;
      }
      if (p >= stop && !ended) {
        return MORE;
      }
      if (close >= 0 && p == text) {
        fields.add(start + 1, close, sawDoubled);
      } else {
        fields.add(start, p, false);
        fields.loose |= close >= 0;
      }
      if (p >= stop) {
        return stop;
      }
      if (b[p] == separator) {
        p++;
        continue;
      }
      if (b[p] == '\r') {
        if (p + 1 >= stop && !ended) {
          return MORE;
        }
        if (p + 1 < stop && b[p + 1] == '\n') {
          p++;
        }
      }
      return p + 1;
    }
  }

  private boolean sawDoubled;

  private int closingQuote(int from) {
    sawDoubled = false;
    byte[] b = buffer;
    int stop = (int) Math.min(limit, (long) position + span);
    int p = from;
    while (p < stop) {
      byte c = b[p];
      if (c == '"') {
        if (p + 1 >= limit && !ended) {
          return MORE;
        }
        if (p + 1 >= limit || b[p + 1] != '"') {
          return p;
        }
        sawDoubled = true;
        p++;
      } else if (c == '\n') {
        linesInRow++;
      }
      p++;
    }
    return ended || limit - position > span ? OPEN : MORE;
  }

  private void giveUp() throws IOException {
    fields.clear();
    linesInRow = 1;
    int lineEnd = position;
    while (lineEnd < limit && !isLineEnd(buffer[lineEnd])) {
      lineEnd++;
    }
    if (limit - position <= span && !rowsFollow(lineEnd)) {
      state = RowState.CUT;
      position = limit;
      return;
    }
    state = RowState.UNCLOSED_QUOTE;
    span = Math.max(span / 2, SHORTEST_SPAN);
    won = 0;
    skipLine(lineEnd);
  }

  private static boolean isLineEnd(byte b) {
    return b == '\n' || b == '\r';
  }

  private boolean rowsFollow(int from) {
    if (bounds.usualDelimiters() == 0) {
      return false;
    }
    int delimiters = 0;
    for (int p = from; p < limit; p++) {
      if (isLineEnd(buffer[p])) {
        delimiters = 0;
      } else if (buffer[p] == delimiter && ++delimiters >= bounds.usualDelimiters()) {
        return true;
      }
    }
    return false;
  }

  /** Goes behind the end of the line, of which everything up to there was looked at. */
  private void skipLine(int from) throws IOException {
    int p = from;
    while (true) {
      while (p < limit && !isLineEnd(buffer[p])) {
        p++;
      }
      boolean pair = p + 1 < limit && buffer[p] == '\r' && buffer[p + 1] == '\n';
      if (p + 1 < limit || ended) {
        position = Math.min(limit, p + (pair ? 2 : 1));
        return;
      }
      position = p;
      fill();
      p = 0;
    }
  }

  private void winBack(int length) {
    if (span < bounds.longestRow()) {
      won += length;
      if (won >= span) {
        span = Math.min(span * 2, bounds.longestRow());
        won = 0;
      }
    }
  }

  /** What became of the row; only a whole one has fields. */
  public RowState state() {
    return state;
  }

  /** The line of the text at which the row begins, from 1. */
  public long line() {
    return line;
  }

  /** The byte of the file at which the row begins, from 0. */
  public long offset() {
    return offset;
  }

  /** How many bytes the row has, its line end included. */
  public long length() {
    return consumed() - offset;
  }

  /** The byte of the file behind the row. */
  public long consumed() {
    return before + position;
  }

  /** How many fields the row has. */
  public int fields() {
    return fields.count;
  }

  /** The bytes of which fields are slices; valid until the next row. */
  public byte[] bytes() {
    return buffer;
  }

  /** Where a field starts in {@link #bytes}. */
  public int start(int field) {
    return fields.starts[field];
  }

  /** Where a field ends in {@link #bytes}. */
  public int end(int field) {
    return fields.ends[field];
  }

  /** Whether the line is empty. */
  public boolean isBlank() {
    return fields.count == 1 && fields.starts[0] == fields.ends[0];
  }

  /**
   * Whether text stands behind the closing quote of a field, which RFC 4180 does not know. Such a
   * field is given as it stands, with its quotes.
   */
  public boolean isLoose() {
    return fields.loose;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
