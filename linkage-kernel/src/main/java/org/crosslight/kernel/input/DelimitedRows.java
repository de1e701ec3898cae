package org.crosslight.kernel.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Reads rows of RFC 4180 text: quoted fields, doubled quotes, line breaks inside quotes, any line
 * ending. Memory holds one buffer, which grows only for a row that does not fit.
 */
final class DelimitedRows {
  /** A row above this is taken for a forgotten quote. */
  static final int MAX_ROW_BYTES = 64 << 20;

  private final String fileName;
  private final InputStream in;
  private final byte delimiter;
  private byte[] buffer;
  private int limit;
  private boolean ended;
  private int[] starts = new int[16];
  private int[] ends = new int[16];
  private boolean[] doubledQuotes = new boolean[16];
  private int fields;
  private long line = 1;
  private long linesInRow;

  DelimitedRows(String fileName, InputStream in, char delimiter, int bufferSize) {
    this.fileName = fileName;
    this.in = in;
    this.delimiter = (byte) delimiter;
    this.buffer = new byte[bufferSize];
  }

  void forEach(RowSink sink) throws IOException {
    int position = 0;
    fill(0);
    if (limit >= 3
        && buffer[0] == (byte) 0xEF
        && buffer[1] == (byte) 0xBB
        && buffer[2] == (byte) 0xBF) {
      position = 3;
    }
    while (true) {
      int next = rowEnd(position);
      if (next < 0) {
        if (ended) {
          return;
        }
        fill(position);
        position = 0;
        continue;
      }
      if (!(fields == 1 && starts[0] == ends[0])) {
        undoubleQuotes();
        sink.row(line, buffer, starts, ends, fields);
      }
      line += linesInRow;
      position = next;
    }
  }

  /** Moves what is unread to the front and reads more behind it. */
  private void fill(int from) throws IOException {
    int kept = limit - from;
    if (kept == buffer.length || (from == 0 && limit == buffer.length)) {
      if (buffer.length >= MAX_ROW_BYTES) {
        throw new InputProblem(
            fileName,
            "the row starting on line " + line + " is longer than 64 MB",
            "look for a double quote that is opened and never closed on that line");
      }
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
    if (from > 0) {
      System.arraycopy(buffer, from, buffer, 0, kept);
    }
    limit = kept;
    int read = in.read(buffer, limit, buffer.length - limit);
    if (read < 0) {
      ended = true;
    } else {
      limit += read;
    }
  }

  /** Splits the row at {@code position}; returns where the next begins, or -1 for "need more". */
  private int rowEnd(int position) {
    if (position >= limit) {
      return -1;
    }
    fields = 0;
    linesInRow = 1;
    byte[] b = buffer;
    int stop = limit;
    byte comma = delimiter;
    int p = position;
    while (true) {
      int start = p;
      if (p < stop && b[p] == '"') {
        int close = closingQuote(p + 1);
        if (close < 0) {
          return -1;
        }
        p = close + 1;
        if (p >= stop && !ended) {
          return -1;
        }
        boolean clean = p >= stop || b[p] == comma || b[p] == '\n' || b[p] == '\r';
        if (clean) {
          addField(start + 1, close, sawDoubled);
        } else {
          while (p < stop && b[p] != comma && b[p] != '\n' && b[p] != '\r') {
            p++;
          }
          if (p >= stop && !ended) {
            return -1;
          }
          addField(start, p, false);
        }
      } else {
        while (p < stop) {
          byte c = b[p];
          if (c == comma || c == '\n' || c == '\r') {
            break;
          }
          p++;
        }
        if (p >= stop && !ended) {
          return -1;
        }
        addField(start, p, false);
      }
      if (p >= stop) {
        return stop;
      }
      if (b[p] == comma) {
        p++;
        continue;
      }
      if (b[p] == '\r') {
        if (p + 1 >= stop && !ended) {
          return -1;
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
    int p = from;
    while (p < limit) {
      byte c = buffer[p];
      if (c == '"') {
        if (p + 1 < limit && buffer[p + 1] == '"') {
          sawDoubled = true;
          p += 2;
          continue;
        }
        if (p + 1 >= limit && !ended) {
          return -1;
        }
        return p;
      }
      if (c == '\n') {
        linesInRow++;
      }
      p++;
    }
    if (ended) {
      throw new InputProblem(
          fileName,
          "a double quote opened on line " + line + " is never closed",
          "close it, or double it if it belongs to the text");
    }
    return -1;
  }

  private void addField(int start, int end, boolean doubled) {
    if (fields == starts.length) {
      starts = Arrays.copyOf(starts, fields * 2);
      ends = Arrays.copyOf(ends, fields * 2);
      doubledQuotes = Arrays.copyOf(doubledQuotes, fields * 2);
    }
    starts[fields] = start;
    ends[fields] = end;
    doubledQuotes[fields++] = doubled;
  }

  private void undoubleQuotes() {
    for (int f = 0; f < fields; f++) {
      if (!doubledQuotes[f]) {
        continue;
      }
      int to = starts[f];
      for (int p = starts[f]; p < ends[f]; p++) {
        buffer[to++] = buffer[p];
        if (buffer[p] == '"') {
          p++;
        }
      }
      ends[f] = to;
    }
  }
}
