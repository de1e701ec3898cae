package org.crosslight.kernel.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crosslight.delimited.Bounds;
import org.crosslight.delimited.DelimitedRows;

/**
 * The rows of one input file. Empty lines are passed over; what is no row ends the run with a
 * sentence that says what to do.
 */
final class InputRows implements AutoCloseable {
  private static final Bounds BOUNDS = Bounds.ofRow(64 << 20);

  private final String fileName;
  private final DelimitedRows rows;

  private InputRows(String fileName, InputStream in, char delimiter) {
    this.fileName = fileName;
    this.rows = new DelimitedRows(in, delimiter, 0, BOUNDS);
  }

  static InputRows of(Path file, char delimiter) throws IOException {
    return new InputRows(String.valueOf(file.getFileName()), Files.newInputStream(file), delimiter);
  }

  /** The rows of a file's beginning. */
  static InputRows ofStart(String fileName, byte[] start, char delimiter) {
    return new InputRows(fileName, new ByteArrayInputStream(start), delimiter);
  }

  /** Goes to the next row; false when there is none. */
  boolean next() throws IOException {
    while (rows.next()) {
      switch (rows.state()) {
        case WHOLE -> {
          if (!rows.isBlank()) {
            return true;
          }
        }
        case UNCLOSED_QUOTE, CUT ->
            throw new InputProblem(
                fileName,
                "a double quote opened on line " + rows.line() + " is never closed",
                "close it, or double it if it belongs to the text");
        case TOO_LONG ->
            throw new InputProblem(
                fileName,
                "the row starting on line " + rows.line() + " is longer than 64 MB",
                "look for line ends that are missing from that line on");
      }
    }
    return false;
  }

  /** The row itself. */
  DelimitedRows row() {
    return rows;
  }

  /** The fields as text, trimmed; bytes that are not UTF-8 are read as Windows-1252. */
  List<String> texts() {
    List<String> texts = new ArrayList<>(rows.fields());
    for (int f = 0; f < rows.fields(); f++) {
      int from = rows.start(f);
      int to = rows.end(f);
      boolean utf8 = Utf8.isValid(rows.bytes(), from, to);
      texts.add(
          new String(
                  rows.bytes(), from, to - from, utf8 ? StandardCharsets.UTF_8 : Utf8.WINDOWS_1252)
              .strip());
    }
    return texts;
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
