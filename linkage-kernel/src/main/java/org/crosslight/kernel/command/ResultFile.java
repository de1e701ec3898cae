package org.crosslight.kernel.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crosslight.kernel.input.TextValues;

/** Writes RFC 4180 rows as UTF-8, without garbage for each cell. */
final class ResultFile implements AutoCloseable {
  private final OutputStream out;
  private final byte[] buffer = new byte[1 << 16];
  private int filled;
  private boolean rowStarted;

  ResultFile(Path file) throws IOException {
    out = Files.newOutputStream(file);
  }

  void text(String cell) {
    separate();
    boolean quote = false;
    for (int i = 0; i < cell.length() && !quote; i++) {
      quote = needsQuotes(cell.charAt(i));
    }
    String written = quote ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    for (byte b : written.getBytes(StandardCharsets.UTF_8)) {
      put(b);
    }
  }

  private static boolean needsQuotes(char c) {
    return c == ',' || c == '"' || c == '\n' || c == '\r';
  }

  /** A value straight from its table; the usual plain ASCII id needs no detour. */
  void value(TextValues values, int value) {
    int start = values.start(value);
    int length = values.length(value);
    byte[] latin = values.latin();
    boolean plain = values.isLatin(value);
    for (int i = start; plain && i < start + length; i++) {
      plain = latin[i] >= 0 && !needsQuotes((char) latin[i]);
    }
    if (!plain) {
      text(values.text(value));
      return;
    }
    separate();
    for (int i = start; i < start + length; i++) {
      put(latin[i]);
    }
  }

  void whole(long number) {
    separate();
    digits(number, 1);
  }

  /** A number with a fixed count of decimals, rounded to nearest. */
  void decimal(double number, int decimals) {
    separate();
    long scale = 1;
    for (int i = 0; i < decimals; i++) {
      scale *= 10;
    }
    long scaled = Math.round(Math.abs(number) * scale);
    if (number < 0 && scaled != 0) {
      put((byte) '-');
    }
    digits(scaled / scale, 1);
    put((byte) '.');
    digits(scaled % scale, decimals);
  }

  private void digits(long number, int atLeast) {
    int count = 1;
    long power = 1;
    while (number / power >= 10) {
      power *= 10;
      count++;
    }
    for (int i = count; i < atLeast; i++) {
      put((byte) '0');
    }
    long rest = number;
    while (power > 0) {
      put((byte) ('0' + rest / power));
      rest %= power;
      power /= 10;
    }
  }

  void endRow() {
    put((byte) '\n');
    rowStarted = false;
  }

  private void separate() {
    if (rowStarted) {
      put((byte) ',');
    }
    rowStarted = true;
  }

  private void put(byte b) {
    if (filled == buffer.length) {
      flush();
    }
    buffer[filled++] = b;
  }

  private void flush() {
    try {
      out.write(buffer, 0, filled);
      filled = 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    try (out) {
      flush();
    }
  }
}
