package org.crosslight.linkage.mention;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds UK vehicle registration marks (DVLA INF104): current {@code AB12 CDE}, prefix {@code A123
 * BCD}, suffix {@code ABC 123D}, Northern Ireland {@code AIB 1234} and dateless {@code ABC 12}.
 *
 * <p>Marks that DVLA never issues, such as {@code QX99 ZZZ}, are read as well: training material is
 * written with them. Letters that are everyday words ("at10 the", "M25 was") and the loose shapes
 * (dateless, one-digit prefix, spread current) need a word such as "reg" or "car" near.
 */
final class VehicleExtractor implements MentionExtractor {
  private static final int CONTEXT_BEFORE = 40;
  private static final int CONTEXT_AFTER = 20;
  private static final Set<String> CONTEXT =
      Set.of(
          "reg",
          "regs",
          "registration",
          "registered",
          "plate",
          "plates",
          "numberplate",
          "vrm",
          "vrn",
          "car",
          "cars",
          "van",
          "vehicle",
          "driving",
          "drives",
          "drove",
          "motor",
          "whip",
          "lorry",
          "truck",
          "bike",
          "bmw",
          "audi",
          "vw",
          "golf",
          "merc",
          "mercedes",
          "transit",
          "ford",
          "astra",
          "corsa",
          "focus",
          "polo",
          "passat",
          "vauxhall",
          "toyota",
          "prius",
          "nissan",
          "honda",
          "skoda",
          "masina",
          "voiture",
          "coche",
          "auto",
          "inmatriculare",
          "tablice");
  private static final Set<String> PLATE_WORDS =
      Set.of(
          "reg",
          "regs",
          "registration",
          "plate",
          "plates",
          "numberplate",
          "vrm",
          "vrn",
          "inmatriculare");

  /** County letters of Northern Ireland: second and third letter of its marks. */
  private static final Set<String> NORTHERN_IRELAND =
      Set.of(
          ("AZ BZ CZ DZ EZ FZ GZ HZ IA IB IG IJ IL IW JI JZ KZ LZ MZ NZ OI OZ PZ RZ SZ TZ UI UZ VZ"
                  + " WZ XI XZ YZ")
              .split(" ", -1));

  @Override
  public IdentifierKind kind() {
    return IdentifierKind.VEHICLE;
  }

  @Override
  public void extract(MessageText text, Claims claims, boolean stated) {
    DigitGroups groups = text.groups();
    for (int g = 0; g < groups.count(); g++) {
      if (groups.size(g) <= 4) {
        Mark mark = Mark.around(text, groups.start(g), groups.end(g));
        if (mark != null
            && (stated || (text.isPlainlyWritten(mark.start, mark.end) && mark.isBelieved()))) {
          claims.claim(IdentifierKind.VEHICLE, mark.start, mark.end, mark.normalised());
        }
      }
    }
  }

  private enum Shape {
    CURRENT,
    PREFIX,
    SUFFIX,
    NORTHERN_IRELAND,
    DATELESS
  }

  /** Letters, digits, letters around one digit group, with at most one space or dash between. */
  private record Mark(
      MessageText text, Shape shape, int start, int end, int digitStart, int digitEnd) {

    static @Nullable Mark around(MessageText text, int digitStart, int digitEnd) {
      int digits = digitEnd - digitStart;
      int beforeEnd = isGap(text, digitStart - 1) ? digitStart - 1 : digitStart;
      int start = beforeEnd;
      while (start > 0 && beforeEnd - start < 4 && MessageText.isLetter(text.at(start - 1))) {
        start--;
      }
      int before = text.isWordAt(start - 1) ? 0 : beforeEnd - start;
      int afterStart = isGap(text, digitEnd) ? digitEnd + 1 : digitEnd;
      int end = afterStart;
      while (end < text.length() && end - afterStart < 4 && MessageText.isLetter(text.at(end))) {
        end++;
      }
      int after = text.isWordAt(end) ? 0 : end - afterStart;
      boolean closedBefore = beforeEnd == digitStart;
      boolean closedAfter = afterStart == digitEnd;
      if (before == 2 && digits == 2 && after == 3) {
        return new Mark(text, Shape.CURRENT, start, end, digitStart, digitEnd);
      }
      if (before == 1 && closedBefore && digits <= 3 && after == 3) {
        return new Mark(text, Shape.PREFIX, start, end, digitStart, digitEnd);
      }
      if (before == 3 && digits <= 3 && after == 1 && closedAfter) {
        return new Mark(text, Shape.SUFFIX, start, end, digitStart, digitEnd);
      }
      boolean endsAtDigits = (after == 0 && !text.isWordAt(digitEnd)) || !closedAfter;
      if (before >= 1 && before <= 3 && endsAtDigits) {
        boolean irish =
            before == 3
                && NORTHERN_IRELAND.contains(capitals(text, start + 1, start + 3))
                && digits >= 2;
        return new Mark(
            text,
            irish ? Shape.NORTHERN_IRELAND : Shape.DATELESS,
            start,
            digitEnd,
            digitStart,
            digitEnd);
      }
      boolean beginsAtDigits = !text.isWordAt(digitStart - 1);
      if (after >= 1 && after <= 3 && beginsAtDigits) {
        return new Mark(text, Shape.DATELESS, digitStart, end, digitStart, digitEnd);
      }
      return null;
    }

    private static boolean isGap(MessageText text, int at) {
      return text.at(at) == ' ' || text.at(at) == '-';
    }

    boolean isBelieved() {
      String before = letters(start, digitStart);
      String after = letters(digitEnd, end);
      return switch (shape) {
        case CURRENT -> isCurrent(before, after);
        case PREFIX -> isPrefix(before, after);
        case SUFFIX -> isSuffix(before, after);
        case NORTHERN_IRELAND -> isNorthernIrish(before) || isNear(PLATE_WORDS);
        case DATELESS -> isNear(PLATE_WORDS) && !EverydayWords.isWord(before + after);
      };
    }

    private boolean isNorthernIrish(String before) {
      return isWrittenAsMark() && digitEnd - digitStart == 4 && !EverydayWords.isWord(before);
    }

    private boolean isCurrent(String before, String after) {
      if (after.indexOf('i') >= 0 || after.indexOf('q') >= 0 || before.indexOf('i') == 0) {
        return false;
      }
      boolean firstWord = EverydayWords.isWord(before);
      boolean lastWord = EverydayWords.isWord(after);
      boolean joined = MessageText.isDigit(text.at(start + 2));
      boolean firm = isWrittenAsMark() || end - start == 7;
      boolean plain = firm ? !(firstWord && lastWord) : !firstWord && !lastWord;
      return (joined && plain) || (isNear(CONTEXT) && (joined || !(firstWord && lastWord)));
    }

    private boolean isPrefix(String before, String after) {
      if ("iouz".indexOf(before.charAt(0)) >= 0) {
        return false;
      }
      boolean plain = digitEnd - digitStart >= 2 && !EverydayWords.isWord(after);
      return plain || isNear(PLATE_WORDS);
    }

    private boolean isSuffix(String before, String after) {
      if ("ioquz".indexOf(after.charAt(0)) >= 0) {
        return false;
      }
      boolean plain =
          isWrittenAsMark() && digitEnd - digitStart >= 2 && !EverydayWords.isWord(before);
      return plain || isNear(PLATE_WORDS);
    }

    /** In capitals, where not everything is. */
    private boolean isWrittenAsMark() {
      if (text.isShouted() && end - start < text.length()) {
        return end - start >= text.length() / 2;
      }
      for (int i = start; i < end; i++) {
        if (text.at(i) >= 'a' && text.at(i) <= 'z') {
          return false;
        }
      }
      return true;
    }

    private boolean isNear(Set<String> words) {
      return text.hasWordNear(start, end, CONTEXT_BEFORE, CONTEXT_AFTER, words);
    }

    private String letters(int from, int to) {
      StringBuilder letters = new StringBuilder(3);
      for (int i = from; i < to; i++) {
        if (MessageText.isLetter(text.at(i))) {
          letters.append(text.lower(i));
        }
      }
      return letters.toString();
    }

    String normalised() {
      return capitals(text, start, end);
    }

    private static String capitals(MessageText text, int from, int to) {
      StringBuilder capitals = new StringBuilder(8);
      for (int i = from; i < to; i++) {
        char c = text.lower(i);
        if (MessageText.isLetter(c)) {
          capitals.append((char) (c - 32));
        } else if (MessageText.isDigit(c)) {
          capitals.append(c);
        }
      }
      return capitals.toString();
    }
  }

  /** Current, prefix and suffix marks have their space before or after the last three letters. */
  static String readable(String mark) {
    if (mark.matches("[A-Z]{2}\\d{2}[A-Z]{3}|[A-Z]\\d{1,3}[A-Z]{3}")) {
      return mark.substring(0, mark.length() - 3) + " " + mark.substring(mark.length() - 3);
    }
    return mark.matches("[A-Z]{3}\\d{1,4}[A-Z]?")
        ? mark.substring(0, 3) + " " + mark.substring(3)
        : mark;
  }
}
