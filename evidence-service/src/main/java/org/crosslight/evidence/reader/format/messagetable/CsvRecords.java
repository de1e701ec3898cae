package org.crosslight.evidence.reader.format.messagetable;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crosslight.evidence.reader.source.text.TextEncoding;

/**
 * Cuts a stream into records and fields (RFC 4180, leniently), with the byte at which each begins.
 *
 * <p>A quote that is never closed would swallow all rows after it. When a quoted field grows beyond
 * all messages, or the file ends inside one although whole rows followed, its first line alone is
 * given up and reading goes on after that.
 */
final class CsvRecords implements AutoCloseable {
  private static final int LONGEST = 4 << 20;
  private static final int SHORTEST_SPAN = 8 << 10;

  private final InputStream in;
  private final TextEncoding encoding;
  private final int delimiter;
  private final int usualDelimiters;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;
  private byte[] again = new byte[0];
  private int againAt;
  private long fromStream;

  private byte[] raw = new byte[4096];
  private int rawLength;
  private byte[] field = new byte[1024];
  private int fieldLength;
  private final List<String> fields = new ArrayList<>();
  private boolean replaced;
  private boolean tooLong;
  private long offset;
  private long consumed;
  private int span = LONGEST;
  private State state = State.WHOLE;

  /** How a record ended. */
  enum State {
    WHOLE,
    UNBALANCED_QUOTE,
    TOO_LONG,
    CUT,
  }

  /**
   * @param usualDelimiters how many delimiters rows of this file have; 0 when unknown
   */
  CsvRecords(
      InputStream in,
      long firstOffset,
      TextEncoding encoding,
      char delimiter,
      int usualDelimiters) {
    this.in = in;
    this.consumed = firstOffset;
    this.encoding = encoding;
    this.delimiter = delimiter;
    this.usualDelimiters = usualDelimiters;
  }

  /** Goes to the next record; false when there is none. */
  boolean next() throws IOException {
    fields.clear();
    rawLength = 0;
    fieldLength = 0;
    replaced = false;
    tooLong = false;
    offset = consumed;
    fromStream = 0;
    state = State.WHOLE;
    int c = take();
    if (c < 0) {
      return false;
    }
    boolean quoted = false;
    boolean fieldStart = true;
    while (true) {
      if (quoted) {
        if (c < 0 || rawLength > span) {
          giveUp(c < 0);
          return true;
        }
        if (c == '"') {
          c = take();
          if (c == '"') {
            keep(c);
          } else {
            quoted = false;
            continue;
          }
        } else {
          keep(c);
        }
      } else if (c == '"' && fieldStart && !tooLong) {
        quoted = true;
        fieldStart = false;
      } else if (c == delimiter) {
        endField();
        fieldStart = true;
      } else if (c < 0 || c == '\n' || c == '\r') {
        endField();
        if (c == '\r') {
          skipLineFeed();
        }
        state = tooLong ? State.TOO_LONG : State.WHOLE;
        return true;
      } else {
        keep(c);
        fieldStart = false;
      }
      c = take();
    }
  }

  private void giveUp(boolean atEnd) {
    int lineEnd = 0;
    while (lineEnd < rawLength && raw[lineEnd] != '\n') {
      lineEnd++;
    }
    boolean oneLine = lineEnd >= rawLength - 1;
    fields.clear();
    if (atEnd && (oneLine || !rowsFollow(lineEnd + 1))) {
      state = State.CUT;
      return;
    }
    state = State.UNBALANCED_QUOTE;
    span = Math.max(span / 2, SHORTEST_SPAN);
    if (!oneLine) {
      int rest = rawLength - lineEnd - 1;
      if (fromStream == 0) {
        againAt -= rest;
      } else {
        again = Arrays.copyOfRange(raw, lineEnd + 1, rawLength);
        againAt = 0;
      }
      consumed -= rest;
      rawLength = lineEnd;
    }
  }

  private boolean rowsFollow(int from) {
    int delimiters = 0;
    for (int i = from; i < rawLength; i++) {
      if (raw[i] == delimiter) {
        delimiters++;
      } else if (raw[i] == '\n') {
        if (usualDelimiters > 0 && delimiters >= usualDelimiters) {
          return true;
        }
        delimiters = 0;
      }
    }
    return usualDelimiters > 0 && delimiters >= usualDelimiters;
  }

  private void skipLineFeed() throws IOException {
    int next = peek();
    if (next == '\n') {
      take();
    }
  }

  private void endField() {
    TextEncoding.Decoded decoded = encoding.decode(field, 0, fieldLength);
    fields.add(decoded.text());
    replaced |= decoded.replaced();
    fieldLength = 0;
  }

  private void keep(int c) {
    if (fieldLength >= LONGEST) {
      tooLong = true;
      return;
    }
    if (fieldLength == field.length) {
      field = Arrays.copyOf(field, field.length * 2);
    }
    field[fieldLength++] = (byte) c;
  }

  private int take() throws IOException {
    int next = peek();
    if (next < 0) {
      return -1;
    }
    if (againAt < again.length) {
      againAt++;
    } else {
      position++;
      fromStream++;
    }
    consumed++;
    if (rawLength <= LONGEST) {
      if (rawLength == raw.length) {
        raw = Arrays.copyOf(raw, raw.length * 2);
      }
      raw[rawLength++] = (byte) next;
    } else {
      tooLong = true;
    }
    return next;
  }

  private int peek() throws IOException {
    if (againAt < again.length) {
      return again[againAt] & 0xFF;
    }
    if (position == limit) {
      limit = Math.max(0, in.read(buffer));
      position = 0;
      if (limit == 0) {
        return -1;
      }
    }
    return buffer[position] & 0xFF;
  }

  State state() {
    return state;
  }

  List<String> fields() {
    return List.copyOf(fields);
  }

  boolean replaced() {
    return replaced;
  }

  long offset() {
    return offset;
  }

  /** Bytes of the record; more than it holds when it is too long. */
  long length() {
    return consumed - offset;
  }

  long consumed() {
    return consumed;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
