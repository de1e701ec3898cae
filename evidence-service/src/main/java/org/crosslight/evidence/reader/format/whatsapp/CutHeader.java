package org.crosslight.evidence.reader.format.whatsapp;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.crosslight.evidence.reader.DateOrder;
import org.crosslight.evidence.reader.format.whatsapp.Header.Style;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether the last line of a file is a header at which the file was cut off.
 *
 * <p>A line is the beginning of a header if the rest of a whole header from the same file completes
 * it to one that is written in every way alike. People end messages with dates, times and other
 * figures too, and their words must not be lost; a line that could be theirs is never {@link
 * Likeness#CERTAIN}.
 */
final class CutHeader {
  /** How much a last line looks like a header cut off. */
  enum Likeness {
    /** It is text. */
    NONE,
    /** It may be a header cut off or a date that somebody wrote. */
    DOUBTFUL,
    /** Nobody ends a line like this. */
    CERTAIN
  }

  private static final int LONGEST = 60;
  private static final Pattern MONTH_BEGUN = Pattern.compile("\\[?9{1,4}[./-] ?9.*");
  private static final Pattern WITHIN_A_FIGURE = Pattern.compile(".*(?::9?|[/-]|[./-] ?999)");
  private static final Pattern FIGURES = Pattern.compile("9+");
  private static final Pattern LETTERS = Pattern.compile("a+");

  private final HeaderScanner scanner = new HeaderScanner();
  private final Map<Style, DateOrder> orders;
  private final Map<Style, String> whole = new HashMap<>();

  /**
   * @param orders the order of day and month in each style of the file
   */
  CutHeader(Map<Style, DateOrder> orders) {
    this.orders = orders;
  }

  /** Remembers one header of each style. */
  void learn(Header header, String line) {
    if (header.textStart() <= LONGEST && !whole.containsKey(header.style())) {
      whole.put(header.style(), line.substring(0, header.textStart()));
    }
  }

  Likeness of(String line) {
    if (line.length() > LONGEST) {
      return Likeness.NONE;
    }
    String plain = plain(line);
    if (!MONTH_BEGUN.matcher(plain).matches() || !beginsAHeader(line)) {
      return Likeness.NONE;
    }
    return plain.startsWith("[") || WITHIN_A_FIGURE.matcher(plain).matches()
        ? Likeness.CERTAIN
        : Likeness.DOUBTFUL;
  }

  private boolean beginsAHeader(String line) {
    for (Map.Entry<Style, String> known : whole.entrySet()) {
      String header = known.getValue();
      for (int rest = 0; rest < header.length(); rest++) {
        if (isLike(line + header.substring(rest), known.getKey(), header)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isLike(String completed, Style style, String header) {
    Header found = scanner.scan(completed);
    return found != null
        && found.style().equals(style)
        && found.textStart() == completed.length()
        && isRealTime(found, orders.get(style))
        && shape(completed).equals(shape(header));
  }

  private static boolean isRealTime(Header found, @Nullable DateOrder order) {
    return order != null && DateEvidence.timeOf(found, order) != null;
  }

  /** The line with every run of figures and of letters shortened to one. */
  private static String shape(String line) {
    String figures = FIGURES.matcher(plain(line)).replaceAll("9");
    return LETTERS.matcher(figures).replaceAll("a").strip();
  }

  /** The line with 9 for any figure and an a for any letter, and without invisible marks. */
  private static String plain(String line) {
    StringBuilder plain = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isDigit(c)) {
        plain.append('9');
      } else if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        plain.append('a');
      } else if (HeaderScanner.isBlank(c)) {
        plain.append(' ');
      } else if (!HeaderScanner.isMark(c)) {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
