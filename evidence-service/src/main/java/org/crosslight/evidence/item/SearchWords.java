package org.crosslight.evidence.item;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words a text is found by, in any script.
 *
 * <p>Words are runs of letters and figures, without case, accents, vowel marks and compatibility
 * forms (Unicode NFKD). Scripts written without spaces give pairs of neighbouring characters.
 * Figures that are written in groups, as telephone numbers are, also give the number as a whole,
 * and from nine figures on its last nine, so that a number is found however it is written. Every
 * word of a query finds the words that begin with it.
 */
public final class SearchWords {

  /** Text behind this many characters is not searched: it is no message. */
  private static final int MOST_CHARACTERS = 100_000;

  private static final int LONGEST_WORD = 64;
  private static final int MOST_WORDS = 4_000;
  private static final int SHORTEST_NUMBER = 6;
  private static final int LONGEST_NUMBER = 20;
  private static final int TAIL = 9;

  private SearchWords() {}

  /** The words of a text as a PostgreSQL {@code tsvector} literal; empty for no words. */
  public static String vector(String text) {
    Set<String> words = new LinkedHashSet<>();
    String folded = folded(text);
    for (String word : words(folded)) {
      words.add(word);
      if (words.size() >= MOST_WORDS) {
        break;
      }
    }
    for (String number : numbers(folded)) {
      if (words.size() >= MOST_WORDS) {
        break;
      }
      words.add(number);
      if (number.length() >= TAIL) {
        words.add("#" + number.substring(number.length() - TAIL));
      }
    }
    return words.stream().map(SearchWords::quoted).collect(Collectors.joining(" "));
  }

  /** A query as a PostgreSQL {@code tsquery} literal: all its words; empty when it has none. */
  public static String query(String text) {
    String folded = folded(text);
    List<String> numbers = numbers(folded);
    if (numbers.size() == 1 && isOnlyNumber(folded)) {
      return number(numbers.getFirst());
    }
    Set<String> terms = new LinkedHashSet<>();
    for (String word : words(folded)) {
      terms.add(isNumber(word) && word.length() >= TAIL ? number(word) : quoted(word) + ":*");
    }
    return String.join(" & ", terms);
  }

  private static String number(String figures) {
    String whole = quoted(figures) + ":*";
    return figures.length() < TAIL
        ? whole
        : "(" + whole + " | " + quoted("#" + figures.substring(figures.length() - TAIL)) + ")";
  }

  private static boolean isOnlyNumber(String folded) {
    return folded
        .codePoints()
        .allMatch(c -> Character.isDigit(c) || isBetweenFigures(c) || Character.isWhitespace(c));
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(Character::isDigit);
  }

  private static String folded(String text) {
    String start = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
    if (start.chars().allMatch(c -> c < 0x80)) {
      return start.toLowerCase(Locale.ROOT);
    }
    StringBuilder folded = new StringBuilder(start.length());
    Normalizer.normalize(start, Normalizer.Form.NFKD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK || isSpaceless(c))
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : Character.toLowerCase(c))
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  private static List<String> words(String folded) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    List<String> spaceless = new ArrayList<>();
    int at = 0;
    while (at <= folded.length()) {
      int c = at < folded.length() ? folded.codePointAt(at) : ' ';
      at += Character.charCount(c);
      boolean bare = isSpaceless(c);
      if (!bare && !spaceless.isEmpty()) {
        addPairs(spaceless, words);
        spaceless.clear();
      }
      if (bare || !isPart(c)) {
        if (!word.isEmpty()) {
          words.add(word.substring(0, Math.min(word.length(), LONGEST_WORD)));
          word.setLength(0);
        }
        if (bare) {
          spaceless.add(Character.toString(c));
        }
      } else {
        word.appendCodePoint(c);
      }
    }
    return words;
  }

  private static boolean isPart(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  private static void addPairs(List<String> run, List<String> words) {
    if (run.size() == 1) {
      words.add(run.getFirst());
    }
    for (int i = 0; i + 1 < run.size(); i++) {
      words.add(run.get(i) + run.get(i + 1));
    }
  }

  /** Figures in groups, joined: {@code 07700 900 123} is one number. */
  private static List<String> numbers(String folded) {
    List<String> numbers = new ArrayList<>();
    StringBuilder number = new StringBuilder();
    int between = 0;
    for (int i = 0; i <= folded.length(); i++) {
      char c = i < folded.length() ? folded.charAt(i) : '\n';
      if (c >= '0' && c <= '9') {
        number.append(c);
        between = 0;
      } else if (!number.isEmpty() && (!isBetweenFigures(c) || ++between > 2)) {
        if (number.length() >= SHORTEST_NUMBER && number.length() <= LONGEST_NUMBER) {
          numbers.add(number.toString());
        }
        number.setLength(0);
        between = 0;
      }
    }
    return numbers;
  }

  private static boolean isBetweenFigures(int c) {
    return c == ' ' || c == '-' || c == '.' || c == '(' || c == ')' || c == '/' || c == '+';
  }

  private static boolean isSpaceless(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }

  private static String quoted(String word) {
    return "'" + word + "'";
  }
}
