package org.crosslight.linkage.mention;

import java.util.Set;

/**
 * Finds UK postcodes: a postcode area in use, a district of a shape that exists, and an inward part
 * without the letters Royal Mail leaves out (C I K M O V).
 *
 * <p>False friends refused unless a word such as "postcode" stands near: chat words for a district
 * ("m8 2nd", "b4 4hr") and inward parts that read as an ordinal ("1st").
 */
final class PostcodeExtractor implements MentionExtractor {
  private static final int CONTEXT_BEFORE = 40;
  private static final Set<String> AREAS =
      Set.of(
          ("AB AL B BA BB BD BF BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN"
                  + " DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA"
                  + " KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH"
                  + " PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR"
                  + " TS TW UB W WA WC WD WF WN WR WS WV YO ZE")
              .split(" ", -1));

  /** Central London areas whose districts may end in a letter. */
  private static final Set<String> LETTERED = Set.of("E", "EC", "N", "NW", "SE", "SW", "W", "WC");

  private static final Set<String> CHAT_WORDS =
      Set.of("b4", "m8", "w8", "l8", "g2", "n1", "s2", "e2", "so2", "to1");
  private static final Set<String> ORDINALS =
      Set.of("1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "0th");
  private static final Set<String> UNITS =
      Set.of("hr", "gb", "tb", "lb", "xl", "ft", "pt", "ps", "rd", "nd", "st", "th", "ur", "yr");
  private static final Set<String> CONTEXT =
      Set.of(
          "postcode",
          "postal",
          "post",
          "address",
          "satnav",
          "nav",
          "street",
          "road",
          "lane",
          "avenue",
          "drive",
          "close",
          "flat",
          "house",
          "adresa",
          "sat",
          "zip");

  @Override
  public IdentifierKind kind() {
    return IdentifierKind.POSTCODE;
  }

  @Override
  public void extract(MessageText text, Claims claims, boolean stated) {
    DigitGroups groups = text.groups();
    for (int g = 0; g < groups.count(); g++) {
      if (groups.size(g) > 3) {
        continue;
      }
      int start = groups.start(g);
      while (start > 0 && groups.start(g) - start < 3 && MessageText.isLetter(text.at(start - 1))) {
        start--;
      }
      int letters = groups.start(g) - start;
      if (letters >= 1 && letters <= 2 && !text.isWordAt(start - 1)) {
        postcodeAt(text, claims, start, letters, stated);
      }
    }
  }

  private static void postcodeAt(
      MessageText text, Claims claims, int start, int letters, boolean stated) {
    String area = capitals(text, start, start + letters);
    if (!AREAS.contains(area)) {
      return;
    }
    int digits = start + letters;
    for (int district = 3; district >= 1; district--) {
      int outwardEnd = districtEnd(text, digits, district, area);
      if (outwardEnd < 0) {
        continue;
      }
      int inward = outwardEnd;
      while (text.at(inward) == ' ' && inward - outwardEnd < 3 && inward < text.length()) {
        inward++;
      }
      if (isInward(text, inward)
          && (stated
              || (text.isPlainlyWritten(start, inward + 3)
                  && isBelieved(text, start, outwardEnd, inward)))
          && claims.isFree(start, inward + 3)) {
        claims.claim(
            IdentifierKind.POSTCODE,
            start,
            inward + 3,
            capitals(text, start, outwardEnd) + " " + capitals(text, inward, inward + 3));
        return;
      }
    }
  }

  /** Where a district of one digit (1), two digits (2) or digit and letter (3) ends, or -1. */
  private static int districtEnd(MessageText text, int from, int shape, String area) {
    char first = text.at(from);
    char second = text.at(from + 1);
    return switch (shape) {
      case 1 -> MessageText.isDigit(first) ? from + 1 : -1;
      case 2 ->
          MessageText.isDigit(first) && first != '0' && MessageText.isDigit(second) ? from + 2 : -1;
      default ->
          MessageText.isDigit(first) && MessageText.isLetter(second) && LETTERED.contains(area)
              ? from + 2
              : -1;
    };
  }

  private static boolean isInward(MessageText text, int at) {
    return MessageText.isDigit(text.at(at))
        && isInwardLetter(text.lower(at + 1))
        && isInwardLetter(text.lower(at + 2))
        && !text.isWordAt(at + 3);
  }

  private static boolean isInwardLetter(char c) {
    return c >= 'a' && c <= 'z' && "cikmov".indexOf(c) < 0;
  }

  private static boolean isBelieved(MessageText text, int start, int outwardEnd, int inward) {
    boolean capitals =
        text.at(start) < 'a' && text.at(inward + 1) < 'a' && text.at(inward + 2) < 'a';
    boolean ordinal = ORDINALS.contains(text.lower(inward, inward + 3));
    boolean unit = UNITS.contains(text.lower(inward + 1, inward + 3));
    boolean chat = CHAT_WORDS.contains(text.lower(start, outwardEnd));
    boolean spaced = inward > outwardEnd;
    boolean doubtful =
        chat ? ordinal || (spaced && (unit || !capitals)) : (ordinal || unit) && !capitals;
    return !doubtful || text.hasWordNear(start, inward + 3, CONTEXT_BEFORE, 0, CONTEXT);
  }

  private static String capitals(MessageText text, int start, int end) {
    char[] capitals = new char[end - start];
    for (int i = start; i < end; i++) {
      char c = text.lower(i);
      capitals[i - start] = MessageText.isLetter(c) ? (char) (c - 32) : c;
    }
    return new String(capitals);
  }
}
