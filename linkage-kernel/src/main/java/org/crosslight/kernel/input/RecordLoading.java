package org.crosslight.kernel.input;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.crosslight.kernel.clean.Cleaner;
import org.crosslight.kernel.input.RecordTable.SourceFigures;
import org.crosslight.kernel.input.SourceRows.RawColumn;
import org.crosslight.kernel.model.ColumnModel;
import org.crosslight.kernel.model.FileColumns;
import org.jspecify.annotations.Nullable;

/** Reads sources, cleans each distinct value once and numbers the records. */
public final class RecordLoading {
  /** The prefix of columns that hold data as written, beside the model's own. */
  public static final String AS_WRITTEN = "\u0000";

  private final List<String> warnings = new ArrayList<>();

  private RecordLoading() {}

  /**
   * Loads the records.
   *
   * @param asWritten further columns of the files, kept uncleaned under {@link #AS_WRITTEN} + name
   * @param rowsSoFar told now and then how many rows of the current source were read
   */
  public static RecordTable load(
      List<Source> sources,
      FileColumns idColumn,
      List<ColumnModel> columns,
      List<String> asWritten,
      LongConsumer rowsSoFar) {
    return new RecordLoading().table(sources, idColumn, columns, asWritten, rowsSoFar);
  }

  private RecordTable table(
      List<Source> sources,
      FileColumns idColumn,
      List<ColumnModel> columns,
      List<String> asWritten,
      LongConsumer rowsSoFar) {
    List<SourceRows> read = new ArrayList<>();
    List<SourceColumns> places = new ArrayList<>();
    for (Source source : sources) {
      SourceColumns place = SourceColumns.of(source, idColumn, columns);
      List<String> wanted = place.wanted(asWritten);
      SourceRows rows =
          switch (source.format()) {
            case DELIMITED_TEXT ->
                TextFileReading.read(source, place.id(), wanted, asWritten, rowsSoFar);
            case PARQUET -> ParquetReading.read(source, place.id(), wanted, asWritten, rowsSoFar);
          };
      places.add(place);
      read.add(rows);
      warnAbout(rows);
    }
    Set<String> absent = absent(columns, places);
    int[][] orders = read.stream().map(rows -> IdOrder.of(rows.ids)).toArray(int[][]::new);
    int[] starts = new int[sources.size() + 1];
    for (int s = 0; s < read.size(); s++) {
      starts[s + 1] = starts[s] + read.get(s).rows();
    }
    Map<String, ValueColumn> loaded = new LinkedHashMap<>();
    List<ColumnModel> all = new ArrayList<>(columns);
    asWritten.forEach(name -> all.add(ColumnModel.plain(AS_WRITTEN + name, name)));
    all.removeIf(column -> absent.contains(column.name()));
    for (int c = 0; c < all.size(); c++) {
      ColumnModel column = all.get(c);
      List<List<String>> from = new ArrayList<>();
      for (int s = 0; s < read.size(); s++) {
        from.add(from(column, places.get(s)));
      }
      loaded.put(column.name(), cleaned(column, read, from, orders, starts));
      for (int s = 0; s < read.size(); s++) {
        Set<String> later = new HashSet<>();
        for (ColumnModel next : all.subList(c + 1, all.size())) {
          later.addAll(from(next, places.get(s)));
        }
        read.get(s).columns.keySet().retainAll(later);
      }
    }
    return new RecordTable(
        figures(read), starts, idsInOrder(read, orders, starts), loaded, absent, warnings);
  }

  private static List<String> from(ColumnModel column, SourceColumns places) {
    return column.name().startsWith(AS_WRITTEN)
        ? List.of(column.name().substring(AS_WRITTEN.length()))
        : places.of(column.name());
  }

  /** The optional columns that no source has. */
  private Set<String> absent(List<ColumnModel> columns, List<SourceColumns> places) {
    Set<String> absent = new LinkedHashSet<>();
    for (ColumnModel column : columns) {
      if (column.optional()
          && places.stream().allMatch(place -> place.of(column.name()).isEmpty())) {
        absent.add(column.name());
      }
    }
    if (!absent.isEmpty()) {
      warnings.add(
          "No file has the columns "
              + String.join(", ", absent)
              + " of the model; comparisons and rules that need them are left out.");
    }
    return absent;
  }

  private static List<SourceFigures> figures(List<SourceRows> read) {
    return read.stream()
        .map(
            rows ->
                new SourceFigures(
                    rows.source.name(),
                    rows.encoding,
                    rows.delimiter,
                    rows.rowsInSource,
                    rows.rows(),
                    rows.rejected))
        .toList();
  }

  private void warnAbout(SourceRows rows) {
    String file = String.valueOf(rows.source.file().getFileName());
    if (rows.rejected > 0) {
      warnings.add(
          file
              + ": "
              + rows.rejected
              + " of "
              + rows.rowsInSource
              + " rows could not be read and are not in the result ("
              + String.join("; ", rows.rejectedExamples)
              + (rows.rejected > rows.rejectedExamples.size() ? "; …" : "")
              + ").");
    }
    if (rows.cutCells > 0) {
      warnings.add(
          file + ": " + rows.cutCells + " cells are longer than 100,000 bytes and were cut there.");
    }
    if (rows.rows() == 0) {
      warnings.add(file + ": there are no records below the header.");
    }
  }

  private static TextValues idsInOrder(List<SourceRows> read, int[][] orders, int[] starts) {
    TextValues.ListBuilder ids = new TextValues.ListBuilder(starts[read.size()]);
    for (int s = 0; s < read.size(); s++) {
      SourceRows rows = read.get(s);
      for (int number : orders[s]) {
        if (rows.isUtf8()) {
          ids.add(rows.ids.arena(), rows.ids.start(number), rows.ids.end(number));
        } else {
          ids.add(decoded(rows, rows.ids, number));
        }
      }
    }
    return ids.build();
  }

  private ValueColumn cleaned(
      ColumnModel column,
      List<SourceRows> read,
      List<List<String>> from,
      int[][] orders,
      int[] starts) {
    Cleaner cleaner = Cleaner.of(column);
    TextValues.Builder values = new TextValues.Builder();
    int[] codes = new int[starts[read.size()]];
    long nuls = 0;
    for (int s = 0; s < read.size(); s++) {
      SourceRows rows = read.get(s);
      RawColumn raw = rawOf(from.get(s), rows);
      int[] numbers = new int[raw.values.size()];
      Arrays.fill(numbers, -2);
      for (int place = 0; place < orders[s].length; place++) {
        int code = raw.codes.get(orders[s][place]);
        if (code >= 0 && numbers[code] == -2) {
          String written = decoded(rows, raw.values, code);
          if (written.indexOf('\0') >= 0) {
            written = written.replace("\0", "");
            nuls++;
          }
          String cleanedText = cleaner.clean(written);
          numbers[code] = cleanedText == null ? -1 : values.number(cleanedText);
        }
        codes[starts[s] + place] = code < 0 ? -1 : numbers[code];
      }
    }
    if (nuls > 0) {
      warnings.add(
          "Column " + shown(column) + ": NUL characters were removed from " + nuls + " values.");
    }
    cleaner.tooLong().ifPresent(text -> warnings.add("Column " + shown(column) + ": " + text));
    cleaner.unreadable().ifPresent(text -> warnings.add("Column " + shown(column) + ": " + text));
    return new ValueColumn(column.name(), codes, values.build());
  }

  private static String shown(ColumnModel column) {
    return column.name().replace(AS_WRITTEN, "");
  }

  private static String decoded(SourceRows rows, DistinctBytes values, int code) {
    int start = values.start(code);
    int length = values.end(code) - start;
    return new String(
        values.arena(), start, length, rows.isUtf8() ? StandardCharsets.UTF_8 : Utf8.WINDOWS_1252);
  }

  private static RawColumn rawOf(List<String> from, SourceRows rows) {
    if (from.size() == 1) {
      return given(rows, from.getFirst());
    }
    RawColumn joined = new RawColumn();
    List<RawColumn> parts = from.stream().map(name -> given(rows, name)).toList();
    byte[] scratch = new byte[256];
    for (int row = 0; row < rows.rows(); row++) {
      int length = 0;
      for (RawColumn part : parts) {
        int code = part.codes.get(row);
        if (code < 0) {
          continue;
        }
        int start = part.values.start(code);
        int size = part.values.end(code) - start;
        if (length + size + 1 > scratch.length) {
          scratch = Arrays.copyOf(scratch, (length + size + 1) * 2);
        }
        if (length > 0) {
          scratch[length++] = ' ';
        }
        System.arraycopy(part.values.arena(), start, scratch, length, size);
        length += size;
      }
      joined.codes.add(length == 0 ? -1 : joined.values.number(scratch, 0, length));
    }
    return joined;
  }

  private static RawColumn given(SourceRows rows, @Nullable String name) {
    RawColumn column = rows.columns.get(String.valueOf(name));
    if (column == null) {
      throw new IllegalStateException("column " + name + " was not read");
    }
    return column;
  }
}
