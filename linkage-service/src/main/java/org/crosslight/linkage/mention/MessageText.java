package org.crosslight.linkage.mention;

import java.util.Set;

/**
 * A text prepared for reading identifiers: digits of any script, full-width letters, odd dashes and
 * odd spaces are folded to ASCII, one character for one, so that places stay the same.
 */
public final class MessageText {
  /** Stands for marks nobody sees, such as the direction marks phones put around numbers. */
  static final char INVISIBLE = '\u200B';

  private final String original;
  private final char[] folded;
  private final DigitGroups groups;
  private final boolean interesting;
  private final boolean shouted;

  private MessageText(
      String original, char[] folded, DigitGroups groups, boolean interesting, boolean shouted) {
    this.original = original;
    this.folded = folded;
    this.groups = groups;
    this.interesting = interesting;
    this.shouted = shouted;
  }

  /** Prepares a text in one pass. */
  public static MessageText of(String original) {
    int length = original.length();
    char[] folded = new char[length];
    DigitGroups groups = new DigitGroups();
    boolean interesting = false;
    boolean capitals = false;
    boolean smalls = false;
    char previous = ' ';
    for (int i = 0; i < length; i++) {
      char c = fold(original.charAt(i));
      folded[i] = c;
      if (isDigit(c)) {
        groups.digitAt(i);
        interesting = true;
      } else if (c == '@' || c == ':' || c == '_' || (previous == '.' && c > ' ')) {
        interesting = true;
      } else if (c >= 'a' && c <= 'z') {
        smalls = true;
      } else if (c >= 'A' && c <= 'Z') {
        capitals = true;
      }
      previous = c;
    }
    return new MessageText(original, folded, groups, interesting, capitals && !smalls);
  }

  private static char fold(char c) {
    if (c < 0x80) {
      return c == '\t' ? ' ' : c;
    }
    if (Character.isDigit(c)) {
      return (char) ('0' + Character.digit(c, 10));
    }
    if (c >= '\uFF01' && c <= '\uFF5E') {
      return (char) (c - '\uFF01' + '!');
    }
    if ((c >= '\u2010' && c <= '\u2015') || c == '\u2212' || c == '\uFE58' || c == '\uFE63') {
      return '-';
    }
    if ((c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u2069')
        || c == '\uFEFF'
        || c == '\u00AD') {
      return INVISIBLE;
    }
    return Character.isSpaceChar(c) && c != '\u2028' && c != '\u2029' ? ' ' : c;
  }

  /** The text as it came. */
  public String original() {
    return original;
  }

  int length() {
    return folded.length;
  }

  /** The folded character at a place, or a space outside the text. */
  char at(int i) {
    return i >= 0 && i < folded.length ? folded[i] : ' ';
  }

  /** The folded character in lower case, if it is an ASCII letter. */
  char lower(int i) {
    char c = at(i);
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }

  /** The runs of digits. */
  DigitGroups groups() {
    return groups;
  }

  /**
   * False when no extractor can find anything: no digit, {@code @}, colon, underscore, inner dot.
   */
  boolean isInteresting() {
    return interesting;
  }

  /** Whether the text is written in capitals only, so that capitals say nothing. */
  boolean isShouted() {
    return shouted;
  }

  /** Whether a letter or digit of any script stands at this place. */
  boolean isWordAt(int i) {
    char c = at(i);
    return c < 0x80 ? isDigit(c) || isLetter(c) : Character.isLetterOrDigit(c);
  }

  /**
   * Whether a span is written as people write: not glued into a path or an encoded block, and its
   * letters in one case, save for a capital at the beginning.
   */
  boolean isPlainlyWritten(int start, int end) {
    if ("/+=_%&\\".indexOf(at(start - 1)) >= 0 || "/+=_%&\\".indexOf(at(end)) >= 0) {
      return false;
    }
    boolean capitals = false;
    boolean smalls = false;
    for (int i = start + 1; i < end; i++) {
      capitals |= at(i) >= 'A' && at(i) <= 'Z';
      smalls |= at(i) >= 'a' && at(i) <= 'z';
    }
    boolean firstSmall = at(start) >= 'a' && at(start) <= 'z';
    return !(capitals && (smalls || firstSmall));
  }

  /** The folded characters of a span. */
  String folded(int start, int end) {
    return new String(folded, start, end - start);
  }

  /** The folded characters of a span in lower case. */
  String lower(int start, int end) {
    char[] lower = new char[end - start];
    for (int i = start; i < end; i++) {
      lower[i - start] = lower(i);
    }
    return new String(lower);
  }

  /** The digits of a span, without what stands between them. */
  String digits(int start, int end) {
    StringBuilder digits = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      if (isDigit(folded[i])) {
        digits.append(folded[i]);
      }
    }
    return digits.toString();
  }

  /** Whether a span is not a piece of a longer word or number, nor of a telephone number. */
  boolean standsAlone(int start, int end) {
    return at(start - 1) != '+' && !isWordAt(start - 1) && !isWordAt(end);
  }

  /** Whether one of these lower-case ASCII words stands within so many characters of the span. */
  boolean hasWordNear(int start, int end, int before, int after, Set<String> words) {
    return hasWordIn(Math.max(0, start - before), start, words)
        || hasWordIn(end, Math.min(folded.length, end + after), words);
  }

  private boolean hasWordIn(int from, int to, Set<String> words) {
    int i = from;
    if (i > 0 && isLetter(at(i - 1))) {
      while (i < to && isLetter(at(i))) {
        i++;
      }
    }
    while (i < to) {
      if (isLetter(at(i))) {
        int start = i;
        while (i < to && isLetter(at(i))) {
          i++;
        }
        if (i - start <= 16 && words.contains(lower(start, i))) {
          return true;
        }
      } else {
        i++;
      }
    }
    return false;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
