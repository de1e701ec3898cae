package org.crosslight.kernel.compare;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.crosslight.kernel.clean.Cleaner;
import org.crosslight.kernel.input.TextValues;
import org.crosslight.kernel.input.ValueColumn;
import org.jspecify.annotations.Nullable;

/** What comparisons need to know of each distinct value of a column, worked out once. */
public final class ColumnFeatures {
  private final ValueColumn column;
  private @Nullable Outlines outlines;
  private int @Nullable [] days;
  private double @Nullable [] numbers;
  private @Nullable ElementSets elements;
  private @Nullable ElementSets sounds;
  private @Nullable ElementSets fullNames;

  ColumnFeatures(ValueColumn column) {
    this.column = column;
  }

  ValueColumn column() {
    return column;
  }

  TextValues values() {
    return column.values();
  }

  synchronized Outlines outlines() {
    if (outlines == null) {
      outlines = new Outlines(values());
    }
    return outlines;
  }

  synchronized int[] days() {
    if (days == null) {
      int[] found = new int[values().size()];
      for (int v = 0; v < found.length; v++) {
        found[v] = day(values().text(v));
      }
      days = found;
    }
    return days;
  }

  /** See {@link Outlines#fetchAhead}; nothing when no comparison looks at outlines. */
  long fetchAhead(int[] those, int count) {
    Outlines made = outlines;
    return made == null || values().size() == 0 ? 0 : made.fetchAhead(those, count);
  }

  private static int day(String text) {
    if (text.length() != 10 || text.charAt(4) != '-') {
      return MeaningSteps.Dates.NO_DATE;
    }
    try {
      return (int) LocalDate.parse(text).toEpochDay();
    } catch (DateTimeParseException e) {
      return MeaningSteps.Dates.NO_DATE;
    }
  }

  synchronized double[] numbers() {
    if (numbers == null) {
      double[] found = new double[values().size()];
      for (int v = 0; v < found.length; v++) {
        found[v] = number(values().text(v));
      }
      numbers = found;
    }
    return numbers;
  }

  private static double number(String text) {
    try {
      double number = Double.parseDouble(text);
      return Double.isFinite(number) ? number : Double.NaN;
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  synchronized ElementSets elements() {
    if (elements == null) {
      Map<String, Integer> known = new HashMap<>();
      int[][] found = new int[values().size()][];
      for (int v = 0; v < found.length; v++) {
        String[] parts = values().text(v).split(String.valueOf(Cleaner.ELEMENT_SEPARATOR), -1);
        found[v] = numbersOf(known, Arrays.asList(parts));
      }
      elements = new ElementSets(found);
    }
    return elements;
  }

  synchronized ElementSets sounds() {
    if (sounds == null) {
      DoubleMetaphone metaphone = new DoubleMetaphone();
      Map<String, Integer> known = new HashMap<>();
      int[][] found = new int[values().size()][];
      for (int v = 0; v < found.length; v++) {
        String text = values().text(v);
        TreeSet<String> codes = new TreeSet<>();
        for (boolean alternate : new boolean[] {false, true}) {
          String code = metaphone.doubleMetaphone(text, alternate);
          if (code != null && !code.isEmpty()) {
            codes.add(code);
          }
        }
        found[v] = numbersOf(known, codes);
      }
      sounds = new ElementSets(found);
    }
    return sounds;
  }

  synchronized ElementSets fullNames() {
    if (fullNames == null) {
      Map<String, Integer> known = new HashMap<>();
      int[][] found = new int[values().size()][];
      for (int v = 0; v < found.length; v++) {
        found[v] = numbersOf(known, Nicknames.bundled().fullNames(values().text(v)));
      }
      fullNames = new ElementSets(found);
    }
    return fullNames;
  }

  private static int[] numbersOf(Map<String, Integer> known, Iterable<String> texts) {
    int[] numbers = new int[8];
    int count = 0;
    for (String text : texts) {
      if (count == numbers.length) {
        numbers = Arrays.copyOf(numbers, count * 2);
      }
      numbers[count++] = known.computeIfAbsent(text, t -> known.size());
    }
    return Arrays.stream(numbers, 0, count).sorted().distinct().toArray();
  }
}
