package org.crosslight.kernel.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was read of one source: the wanted columns as written, and the rows that could not be read.
 */
final class SourceRows {
  /** Longer cells are cut: no comparison gains from more, and one cell must not hold up a run. */
  static final int MAX_CELL_BYTES = 100_000;

  private static final int EXAMPLES = 5;

  final Source source;
  final DistinctBytes ids = new DistinctBytes();
  final Map<String, RawColumn> columns = new LinkedHashMap<>();
  final List<String> rejectedExamples = new ArrayList<>();
  private final List<String> idFaults = new ArrayList<>();
  private final IntList lines = new IntList();
  private long idFaultCount;
  long rowsInSource;
  long rejected;
  long cutCells;
  String encoding = "UTF-8";
  String delimiter = "";

  SourceRows(Source source) {
    this.source = source;
  }

  /** One column of one source, as written but trimmed. */
  static final class RawColumn {
    final DistinctBytes values = new DistinctBytes();
    final IntList codes = new IntList();
  }

  int rows() {
    return ids.size();
  }

  void reject(long line, String reason) {
    rejected++;
    if (rejectedExamples.size() < EXAMPLES) {
      rejectedExamples.add("line " + line + ": " + reason);
    }
  }

  /** Takes the id of a row; false when the row cannot be kept. */
  boolean takeId(long line, byte[] buffer, int start, int end) {
    int from = skipBlanks(buffer, start, end);
    int to = endOfText(buffer, from, end);
    if (from == to) {
      idFault("line " + line + " has no id");
      return false;
    }
    int before = ids.size();
    int number = ids.number(buffer, from, to);
    if (number < before) {
      idFault(
          "lines "
              + lines.get(number)
              + " and "
              + line
              + " both have the id \""
              + new String(
                  buffer, from, Math.min(40, to - from), java.nio.charset.StandardCharsets.UTF_8)
              + "\"");
      return false;
    }
    lines.add((int) Math.min(Integer.MAX_VALUE, line));
    return true;
  }

  private void idFault(String fault) {
    idFaultCount++;
    if (idFaults.size() < EXAMPLES) {
      idFaults.add(fault);
    }
  }

  void refuseFaultyIds(String idColumn) {
    if (idFaultCount == 0) {
      return;
    }
    String more =
        idFaultCount > idFaults.size() ? ", and " + (idFaultCount - idFaults.size()) + " more" : "";
    throw new InputProblem(
        String.valueOf(source.file().getFileName()),
        "the column \""
            + idColumn
            + "\" does not identify the records: "
            + String.join("; ", idFaults)
            + more,
        "give every row an id of its own, or name another column as \"idColumn\" in the model");
  }

  void takeValue(RawColumn column, byte[] buffer, int start, int end) {
    int from = skipBlanks(buffer, start, end);
    int to = endOfText(buffer, from, end);
    if (from == to) {
      column.codes.add(-1);
      return;
    }
    if (to - from > MAX_CELL_BYTES) {
      to = startOfCharacter(buffer, from + MAX_CELL_BYTES);
      cutCells++;
    }
    column.codes.add(column.values.number(buffer, from, to));
  }

  /**
   * Where the UTF-8 character begins that the place is in; the place itself where the bytes around
   * it are no UTF-8, in which a character never has more than three bytes after its first.
   */
  private static int startOfCharacter(byte[] buffer, int place) {
    int start = place;
    while (place - start < 3 && isContinuation(buffer[start])) {
      start--;
    }
    return isContinuation(buffer[start]) ? place : start;
  }

  private static boolean isContinuation(byte b) {
    return (b & 0xC0) == 0x80;
  }

  private static int skipBlanks(byte[] buffer, int start, int end) {
    int from = start;
    while (from < end && buffer[from] >= 0 && buffer[from] <= ' ') {
      from++;
    }
    return from;
  }

  private static int endOfText(byte[] buffer, int from, int end) {
    int to = end;
    while (to > from && buffer[to - 1] >= 0 && buffer[to - 1] <= ' ') {
      to--;
    }
    return to;
  }

  /** Decides the encoding from every distinct cell that was read. */
  void settleEncoding() {
    boolean utf8 = isUtf8(ids);
    for (RawColumn column : columns.values()) {
      utf8 = utf8 && isUtf8(column.values);
    }
    if (!utf8) {
      encoding = "Windows-1252 (Latin-1)";
    }
  }

  private static boolean isUtf8(DistinctBytes values) {
    byte[] arena = values.arena();
    return values.size() == 0 || Utf8.isValid(arena, 0, values.end(values.size() - 1));
  }

  boolean isUtf8() {
    return encoding.equals("UTF-8");
  }
}
