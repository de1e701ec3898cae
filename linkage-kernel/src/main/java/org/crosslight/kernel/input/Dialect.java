package org.crosslight.kernel.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * How a text file is written, found out from its beginning.
 *
 * @param delimiter what separates fields
 * @param header the names in the first row, trimmed
 */
record Dialect(char delimiter, List<String> header) {
  private static final char[] DELIMITERS = {',', ';', '\t', '|'};

  /** Looks at the first row; the delimiter under which most wanted columns appear wins. */
  static Dialect of(Path file, Set<String> wanted) throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(1 << 16);
    }
    String name = String.valueOf(file.getFileName());
    if (start.length == 0) {
      throw new InputProblem(name, "the file is empty", "give a file with a header row");
    }
    refuseWhatIsNotText(name, start);
    Dialect best = null;
    int bestScore = -1;
    for (char delimiter : DELIMITERS) {
      List<String> header = header(name, start, delimiter);
      int known = (int) header.stream().filter(wanted::contains).count();
      int score = known * 1000 + Math.min(999, header.size());
      if (score > bestScore) {
        best = new Dialect(delimiter, header);
        bestScore = score;
      }
    }
    if (best == null || best.header.isEmpty()) {
      throw new InputProblem(name, "there is no header row", "put the column names in row 1");
    }
    return best;
  }

  private static List<String> header(String name, byte[] start, char delimiter) throws IOException {
    try (InputRows rows = InputRows.ofStart(name, start, delimiter)) {
      return rows.next() ? rows.texts() : List.of();
    }
  }

  private static void refuseWhatIsNotText(String name, byte[] start) {
    boolean utf16 =
        start.length >= 2
            && ((start[0] == (byte) 0xFF && start[1] == (byte) 0xFE)
                || (start[0] == (byte) 0xFE && start[1] == (byte) 0xFF));
    int nuls = 0;
    for (byte b : start) {
      nuls += b == 0 ? 1 : 0;
    }
    if (utf16 || nuls * 5L > start.length) {
      throw new InputProblem(
          name,
          utf16 || nuls * 3L > start.length
              ? "the file is UTF-16 text or not text at all"
              : "the file is full of NUL characters",
          "save it as UTF-8 (in a spreadsheet program: \"CSV UTF-8\")");
    }
    if (start.length >= 4
        && start[0] == 'P'
        && start[1] == 'A'
        && start[2] == 'R'
        && start[3] == '1') {
      throw new InputProblem(
          name, "this is a Parquet file under another name", "rename it to end in .parquet");
    }
    if (start.length >= 2 && start[0] == 'P' && start[1] == 'K') {
      throw new InputProblem(
          name, "this is a workbook or ZIP archive", "export the sheet as CSV and link that");
    }
  }
}
