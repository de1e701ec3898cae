package org.crosslight.kernel.block;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.crosslight.kernel.compare.Nicknames;
import org.crosslight.kernel.input.RecordTable;
import org.crosslight.kernel.input.TextValues;
import org.crosslight.kernel.input.ValueColumn;
import org.crosslight.kernel.model.BlockingRule;
import org.crosslight.kernel.model.KeyPart;

/** For every record, the number of its key under a rule; -1 when a part of the key is missing. */
final class RuleKeys {
  private RuleKeys() {}

  static int[] of(RecordTable table, BlockingRule rule) {
    int[] keys = null;
    for (KeyPart part : rule.parts()) {
      ValueColumn column = table.column(part.column());
      int[] taken = takenFrom(column.values(), part);
      keys = keys == null ? alone(column, taken) : combined(keys, column, taken);
    }
    return keys == null ? new int[0] : keys;
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
      case WHOLE -> text;
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
