package org.crosslight.kernel.clean;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.crosslight.kernel.model.CleaningStep;

/** Cleaning steps that look at letters only. */
final class Letters {
  private Letters() {}

  /**
   * Any script to ASCII. The letters that only Serbian and Macedonian have come first: ICU's table
   * for all Cyrillic writes each as one letter with a circumflex ({@code L̂}), which ASCII then
   * takes away, so that Љиљана would be Lilana, while everybody who bears the name writes Ljiljana.
   */
  private static final class LatinLetters {
    static final Transliterator RULES =
        Transliterator.createFromRules(
            "to plain Latin letters",
            """
            Љ } [:Lowercase:] > Lj; Љ > LJ; љ > lj;
            Њ } [:Lowercase:] > Nj; Њ > NJ; њ > nj;
            Џ } [:Lowercase:] > Dz; Џ > DZ; џ > dz;
            :: Any-Latin;
            :: Latin-ASCII;
            """,
            Transliterator.FORWARD);
  }

  static String apply(CleaningStep.Plain step, String text) {
    return switch (step) {
      case TRIM -> text.strip();
      case LOWER_CASE -> text.toLowerCase(Locale.ROOT);
      case UPPER_CASE -> text.toUpperCase(Locale.ROOT);
      case STRIP_ACCENTS -> stripAccents(text);
      case TRANSLITERATE -> isAscii(text) ? text : LatinLetters.RULES.transliterate(text);
      case LETTERS_ONLY -> keep(text, true, false);
      case DIGITS_ONLY -> keep(text, false, true);
      case LETTERS_AND_DIGITS_ONLY -> keep(text, true, true);
      case COLLAPSE_SPACES -> spaces(text, " ");
      case REMOVE_SPACES -> spaces(text, "");
      case SORT_WORDS -> sortWords(text);
      case POSTCODE -> postcode(text);
    };
  }

  static String substring(String text, int from, int length) {
    int characters = text.codePointCount(0, text.length());
    if (from > characters) {
      return "";
    }
    int start = text.offsetByCodePoints(0, from - 1);
    int taken = Math.min(length, characters - from + 1);
    return text.substring(start, text.offsetByCodePoints(start, taken));
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String stripAccents(String text) {
    if (isAscii(text)) {
      return text;
    }
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(apart.length());
    apart
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case 'ß' -> plain.append("ss");
                case 'ẞ' -> plain.append("SS");
                case 'æ' -> plain.append("ae");
                case 'Æ' -> plain.append("AE");
                case 'œ' -> plain.append("oe");
                case 'Œ' -> plain.append("OE");
                case 'ø' -> plain.append('o');
                case 'Ø' -> plain.append('O');
                case 'ł' -> plain.append('l');
                case 'Ł' -> plain.append('L');
                case 'đ', 'ð' -> plain.append('d');
                case 'Đ', 'Ð' -> plain.append('D');
                case 'þ' -> plain.append("th");
                case 'Þ' -> plain.append("TH");
                case 'ı' -> plain.append('i');
                default -> {
                  if (Character.getType(c) != Character.NON_SPACING_MARK) {
                    plain.appendCodePoint(c);
                  }
                }
              }
            });
    return Normalizer.normalize(plain, Normalizer.Form.NFC);
  }

  private static String keep(String text, boolean letters, boolean digits) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              int type = Character.getType(c);
              boolean mark =
                  type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
              if ((letters && (Character.isLetter(c) || mark))
                  || (digits && Character.isDigit(c))) {
                kept.appendCodePoint(c);
              }
            });
    return kept.toString();
  }

  private static String spaces(String text, String with) {
    StringBuilder changed = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00A0') {
        space = true;
      } else {
        if (space && !changed.isEmpty()) {
          changed.append(with);
        }
        changed.append(c);
        space = false;
      }
    }
    return changed.toString();
  }

  private static String sortWords(String text) {
    String[] words = spaces(text, " ").split(" ", -1);
    Arrays.sort(words);
    return String.join(" ", words);
  }

  /** Upper case without punctuation; a British postcode gets its one space back. */
  private static String postcode(String text) {
    String plain = keep(text.toUpperCase(Locale.ROOT), true, true);
    return plain.matches("[A-Z]{1,2}[0-9][A-Z0-9]?[0-9][A-Z]{2}")
        ? plain.substring(0, plain.length() - 3) + " " + plain.substring(plain.length() - 3)
        : plain;
  }
}
