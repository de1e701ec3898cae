package org.crosslight.kernel.block;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.crosslight.kernel.clean.Cleaner;
import org.crosslight.kernel.compare.Nicknames;
import org.crosslight.kernel.input.RecordTable;
import org.crosslight.kernel.input.TextValues;
import org.crosslight.kernel.input.ValueColumn;
import org.crosslight.kernel.model.BlockingRule;
import org.crosslight.kernel.model.KeyPart;
import org.jspecify.annotations.Nullable;

/** For every record, the numbers of its keys under a rule; none when a part is missing. */
final class RuleKeys {
  private RuleKeys() {}

  static RecordKeys of(RecordTable table, BlockingRule rule) {
    int[] keys = null;
    KeyPart list = null;
    for (KeyPart part : rule.parts()) {
      if (part.take() == KeyPart.Take.ANY_ELEMENT) {
        list = part;
        continue;
      }
      ValueColumn column = table.column(part.column());
      int[] taken = takenFrom(column.values(), part);
      keys = keys == null ? alone(column, taken) : combined(keys, column, taken);
    }
    if (list != null) {
      return withElements(keys, table.column(list.column()));
    }
    return RecordKeys.single(keys == null ? new int[0] : keys);
  }

  /** A key for each element of the record's list, together with the rest of the rule. */
  private static RecordKeys withElements(int @Nullable [] rest, ValueColumn column) {
    int[][] elements = elementsOf(column.values());
    int[] codes = column.codes();
    int[] starts = new int[codes.length + 1];
    for (int r = 0; r < codes.length; r++) {
      boolean none = codes[r] < 0 || (rest != null && rest[r] < 0);
      starts[r + 1] = starts[r] + (none ? 0 : elements[codes[r]].length);
    }
    int[] keys = new int[starts[codes.length]];
    PairNumbers numbers = new PairNumbers(rest == null ? 0 : keys.length);
    for (int r = 0; r < codes.length; r++) {
      for (int i = 0; i < starts[r + 1] - starts[r]; i++) {
        int element = elements[codes[r]][i];
        keys[starts[r] + i] = rest == null ? element : numbers.number(rest[r], element);
      }
      Arrays.sort(keys, starts[r], starts[r + 1]);
    }
    return RecordKeys.several(starts, keys);
  }

  /** For each list the numbers of its elements, each once. */
  private static int[][] elementsOf(TextValues lists) {
    Map<String, Integer> numbers = new HashMap<>();
    int[][] elements = new int[lists.size()][];
    for (int v = 0; v < elements.length; v++) {
      String[] texts = lists.text(v).split(String.valueOf(Cleaner.ELEMENT_SEPARATOR), -1);
      elements[v] = new int[texts.length];
      for (int i = 0; i < texts.length; i++) {
        elements[v][i] = numbers.computeIfAbsent(texts[i], t -> numbers.size());
      }
    }
    return elements;
  }

  private static int[] alone(ValueColumn column, int[] taken) {
    int[] keys = new int[column.codes().length];
    for (int r = 0; r < keys.length; r++) {
      int code = column.codes()[r];
      keys[r] = code < 0 ? -1 : taken[code];
    }
    return keys;
  }

  /** Numbers each distinct pair of (key so far, part of the next column). */
  private static int[] combined(int[] keys, ValueColumn column, int[] taken) {
    PairNumbers numbers = new PairNumbers(keys.length);
    int[] combined = new int[keys.length];
    for (int r = 0; r < keys.length; r++) {
      int code = column.codes()[r];
      int part = code < 0 ? -1 : taken[code];
      combined[r] = keys[r] < 0 || part < 0 ? -1 : numbers.number(keys[r], part);
    }
    return combined;
  }

  /** For each distinct value the number of the part taken from it, -1 when there is none. */
  private static int[] takenFrom(TextValues values, KeyPart part) {
    int[] taken = new int[values.size()];
    if (part.take() == KeyPart.Take.WHOLE) {
      Arrays.setAll(taken, v -> v);
      return taken;
    }
    DoubleMetaphone metaphone = new DoubleMetaphone();
    Map<String, Integer> numbers = new HashMap<>();
    for (int v = 0; v < taken.length; v++) {
      String key = key(values.text(v), part, metaphone);
      taken[v] = key.isEmpty() ? -1 : numbers.computeIfAbsent(key, k -> numbers.size());
    }
    return taken;
  }

  private static String key(String text, KeyPart part, DoubleMetaphone metaphone) {
    return switch (part.take()) {
      case WHOLE, ANY_ELEMENT -> text;
      case FIRST -> slice(text, 0, part.length());
      case LAST -> {
        int characters = text.codePointCount(0, text.length());
        yield slice(text, characters - part.length(), part.length());
      }
      case SUBSTRING -> slice(text, part.from() - 1, part.length());
      case YEAR -> datePart(text, 0, 4);
      case MONTH -> datePart(text, 5, 7);
      case YEAR_AND_MONTH -> datePart(text, 0, 7);
      case DAY -> datePart(text, 8, 10);
      case PHONETIC -> {
        String code = metaphone.doubleMetaphone(text);
        yield code == null ? "" : code;
      }
      case NICKNAME -> Nicknames.bundled().representative(text);
    };
  }

  /** The characters asked for, or nothing when the value is too short to have them all. */
  private static String slice(String text, int from, int length) {
    int characters = text.codePointCount(0, text.length());
    if (from < 0 || from + length > characters) {
      return "";
    }
    int start = text.offsetByCodePoints(0, from);
    return text.substring(start, text.offsetByCodePoints(start, length));
  }

  private static String datePart(String text, int from, int to) {
    boolean date = text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
    return date ? text.substring(from, to) : "";
  }
}
