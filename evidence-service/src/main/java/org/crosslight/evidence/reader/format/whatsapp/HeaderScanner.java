package org.crosslight.evidence.reader.format.whatsapp;

import java.util.Locale;
import java.util.Set;
import org.crosslight.evidence.reader.format.whatsapp.Header.Style;
import org.jspecify.annotations.Nullable;

/**
 * Finds the header at the beginning of a line, if there is one.
 *
 * <p>The date may have its figures in any script, the time may be in halves of the day named in any
 * of the languages below, and marks of writing direction may stand anywhere between.
 */
final class HeaderScanner {
  private static final Set<String> BEFORE_NOON =
      Set.of(
          "am",
          "a",
          "öö",
          "ق.ظ",
          "قظ",
          "ص",
          "πμ",
          "de",
          "sa",
          "上午",
          "오전",
          "午前",
          "पूर्वाह्न",
          "vorm",
          "pd",
          "дп",
          "gn",
          "ap",
          "पूर्व",
          "صباحا",
          "dop");
  private static final Set<String> AFTER_NOON =
      Set.of(
          "pm", "p", "ös", "ب.ظ", "بظ", "م", "μμ", "du", "ch", "下午", "오후", "午後", "अपराह्न", "nachm",
          "md", "пп", "gd", "ip", "अपर", "مساء", "odp");
  private static final Set<String> JOINERS =
      Set.of(
          "at", "um", "à", "kl", "klo", "alle", "o", "às", "as", "la", "ob", "om", "u", "в", "a");

  private String line = "";
  private int at;

  /** The header of the line, or null when the line has none. */
  @Nullable Header scan(String text) {
    line = text;
    at = 0;
    skipMarks();
    boolean bracket = take('[');
    if (bracket) {
      skipMarks();
    }
    int atStart = at;
    int digitsFirst = digits(4);
    if (digitsFirst == 0) {
      return null;
    }
    int first = value;
    char separator = separator();
    if (separator == 0) {
      return null;
    }
    int digitsSecond = digits(2);
    int second = value;
    if (digitsSecond == 0 || separator() != separator) {
      return null;
    }
    int digitsThird = digits(4);
    int third = value;
    if (!isDate(digitsFirst, digitsThird)) {
      return null;
    }
    take('.');
    skipBlanks();
    if (!take(',')) {
      take('،');
    }
    skipBlanks();
    return time(
        new DateFields(
            bracket, separator, digitsFirst == 4, digitsThird == 4, first, second, third, atStart));
  }

  private int value;

  private record DateFields(
      boolean bracket,
      char separator,
      boolean yearFirst,
      boolean longYear,
      int first,
      int second,
      int third,
      int atStart) {}

  private static boolean isDate(int digitsFirst, int digitsThird) {
    return digitsFirst == 4
        ? digitsThird == 1 || digitsThird == 2
        : digitsFirst <= 2 && (digitsThird == 2 || digitsThird == 4);
  }

  private @Nullable Header time(DateFields date) {
    int afternoon = halfOfDay();
    if (afternoon < 0) {
      joiner();
    }
    if (digits(2) == 0 || value > 24) {
      return null;
    }
    int hour = value;
    if (!take(':') && !take('.')) {
      return null;
    }
    if (digits(2) != 2 || value > 59) {
      return null;
    }
    int minute = value;
    int seconds = 0;
    boolean hasSeconds = take(':') || (isDigitAt(at + 1) && take('.'));
    if (hasSeconds) {
      if (digits(2) != 2 || value > 60) {
        return null;
      }
      seconds = Math.min(value, 59);
    }
    int atEnd = at;
    if (afternoon < 0) {
      skipBlanks();
      afternoon = halfOfDay();
      if (afternoon >= 0) {
        atEnd = at;
      }
    }
    if (afternoon >= 0 && hour > 12) {
      afternoon = -1;
    }
    if (!close(date.bracket())) {
      return null;
    }
    Style style =
        new Style(
            date.bracket(),
            date.separator(),
            date.yearFirst(),
            date.longYear(),
            hasSeconds,
            afternoon >= 0);
    return new Header(
        style,
        date.first(),
        date.second(),
        date.third(),
        hour,
        minute,
        seconds,
        afternoon,
        date.atStart(),
        atEnd,
        at);
  }

  private boolean close(boolean bracket) {
    skipBlanks();
    if (bracket) {
      if (!take(']')) {
        return false;
      }
      take(' ');
      return true;
    }
    if (!take('-') && !take('–')) {
      return false;
    }
    return take(' ') || take('\u00A0') || at == line.length();
  }

  /** 1 after noon, 0 before noon, -1 when neither is named here. */
  private int halfOfDay() {
    int start = at;
    StringBuilder word = new StringBuilder();
    int end = at;
    while (at < line.length() && word.length() < 12) {
      char c = line.charAt(at);
      if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        word.append(c);
        end = at + 1;
      } else if (c == '.') {
        end = at + 1;
      } else if (!isBlank(c) && !isMark(c)) {
        break;
      }
      at++;
    }
    String name = word.toString().toLowerCase(Locale.ROOT);
    int half = AFTER_NOON.contains(name) ? 1 : BEFORE_NOON.contains(name) ? 0 : -1;
    at = half < 0 ? start : end;
    skipMarks();
    if (half >= 0) {
      skipBlanks();
    }
    return half;
  }

  private void joiner() {
    int start = at;
    while (at < line.length() && Character.isLetter(line.charAt(at)) && at - start < 5) {
      at++;
    }
    if (at > start && JOINERS.contains(line.substring(start, at).toLowerCase(Locale.ROOT))) {
      take('.');
      skipBlanks();
    } else {
      at = start;
    }
  }

  private int digits(int most) {
    skipMarks();
    int count = 0;
    value = 0;
    while (at < line.length() && count <= most) {
      int digit = Character.digit(line.charAt(at), 10);
      if (digit < 0) {
        break;
      }
      value = value * 10 + digit;
      count++;
      at++;
    }
    skipMarks();
    return count > most ? 0 : count;
  }

  private char separator() {
    char c = at < line.length() ? line.charAt(at) : 0;
    if (c != '.' && c != '/' && c != '-') {
      return 0;
    }
    at++;
    skipMarks();
    if (c == '.') {
      take(' ');
    }
    return c;
  }

  private boolean take(char wanted) {
    if (at < line.length() && line.charAt(at) == wanted) {
      at++;
      return true;
    }
    return false;
  }

  private boolean isDigitAt(int index) {
    return index < line.length() && Character.isDigit(line.charAt(index));
  }

  private void skipMarks() {
    while (at < line.length() && isMark(line.charAt(at))) {
      at++;
    }
  }

  private void skipBlanks() {
    while (at < line.length() && (isBlank(line.charAt(at)) || isMark(line.charAt(at)))) {
      at++;
    }
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
  }

  /** Marks of writing direction and of byte order: invisible, and nobody's words. */
  static boolean isMark(char c) {
    return (c >= '\u200E' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069')
        || c == '\u061C'
        || c == '\uFEFF';
  }
}
