package org.crosslight.evidence.reader.source.sqlite;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.crosslight.evidence.reader.Raw;
import org.crosslight.evidence.reader.Rejection;
import org.jspecify.annotations.Nullable;

/** One row of a table; its cells are asked for by the names of their columns. */
public final class TableRow {
  private static final int SHOWN_BYTES = 32;

  private final Table table;
  private final long id;
  private final List<@Nullable Object> values;

  TableRow(Table table, long id, List<@Nullable Object> values) {
    this.table = table;
    this.id = id;
    this.values = values;
  }

  /** The row's id in its table. */
  public long id() {
    return id;
  }

  private @Nullable Object value(String column) {
    int place = table.placeOf(column);
    return place < 0 ? null : values.get(place);
  }

  /** The cell as text; null when it is absent, blank, bytes, or there is no such column. */
  public @Nullable String text(String column) {
    Object value = value(column);
    if (value == null || value instanceof byte[]) {
      return null;
    }
    String text = value.toString();
    return text.isBlank() ? null : text;
  }

  /** All cells that {@link #text} gives, by the names of their columns in lower case. */
  public Map<String, String> texts() {
    Map<String, String> texts = new HashMap<>();
    for (String column : table.columns()) {
      String text = text(column);
      if (text != null) {
        texts.put(column.toLowerCase(Locale.ROOT), text);
      }
    }
    return texts;
  }

  /** The cell as a whole number, or null. */
  public @Nullable Long number(String column) {
    Object value = value(column);
    if (value instanceof Double real && Math.rint(real) == real && Math.abs(real) < 1e18) {
      return real.longValue();
    }
    if (value instanceof Number number && !(value instanceof Double)) {
      return number.longValue();
    }
    return value instanceof String text && text.strip().matches("-?\\d{1,18}")
        ? Long.valueOf(text.strip())
        : null;
  }

  /** The cell as a number with a fraction, or null. */
  public @Nullable Double real(String column) {
    Object value = value(column);
    return value instanceof Number number ? Double.valueOf(number.doubleValue()) : null;
  }

  /** The cell as bytes, or null. */
  public byte @Nullable [] bytes(String column) {
    return value(column) instanceof byte[] bytes ? bytes.clone() : null;
  }

  /** Whether bytes in the row that are no text were replaced by U+FFFD. */
  public boolean replaced() {
    return values.stream()
        .anyMatch(value -> value instanceof String text && text.indexOf('\uFFFD') >= 0);
  }

  /** The row as text, for when it cannot be read. */
  public Raw raw() {
    long length = 0;
    for (Object value : values) {
      length += value instanceof byte[] bytes ? bytes.length : String.valueOf(value).length();
    }
    return Raw.of(length, this::shown);
  }

  private String shown() {
    StringJoiner shown = new StringJoiner(" | ");
    for (int i = 0; i < values.size() && shown.length() < Rejection.LONGEST_EXCERPT; i++) {
      shown.add(table.columns().get(i) + "=" + shown(values.get(i)));
    }
    return shown.toString();
  }

  private static String shown(@Nullable Object value) {
    if (value instanceof byte[] bytes) {
      int most = Math.min(bytes.length, SHOWN_BYTES);
      return "x'" + HexFormat.of().formatHex(bytes, 0, most) + (most < bytes.length ? "…'" : "'");
    }
    return value == null ? "" : value.toString();
  }
}
