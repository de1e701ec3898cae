package org.crosslight.linkage.mention;

import java.util.Optional;

/**
 * Finds telephone numbers, however they are spaced, dashed or bracketed.
 *
 * <p>Digit groups are joined only whole, and only across at most three separators on one line. Four
 * beginnings count: {@code +} or {@code 00} and a country code; {@code 0} and a British number;
 * {@code 447…} without plus; {@code 7…} of ten digits after a word such as "call". Every candidate
 * must be issued under the numbering plan of its country; after an explicit plus a length the
 * country uses is enough. Amounts, dates, order numbers and parts of longer codes are refused.
 */
final class PhoneExtractor implements MentionExtractor {
  private static final int MAX_GROUPS = 15;
  private static final int MAX_DIGITS = 15;
  private static final int MOST_KISSES = 12;

  /** Numbers of other countries looked up in one text; each costs some ten microseconds. */
  private static final int MAX_FOREIGN = 20_000;

  private final PhoneNumbers numbers;

  PhoneExtractor(PhoneNumbers numbers) {
    this.numbers = numbers;
  }

  @Override
  public IdentifierKind kind() {
    return IdentifierKind.PHONE;
  }

  @Override
  public void extract(MessageText text, Claims claims, boolean stated) {
    DigitGroups groups = text.groups();
    int foreign = 0;
    int g = 0;
    while (g < groups.count()) {
      PhoneStart start = PhoneStart.at(text, g, stated);
      if (!start.mayBegin() || !claims.isFree(groups.start(g), groups.end(g))) {
        g++;
        continue;
      }
      foreign += start.isForeign() ? 1 : 0;
      if (foreign > MAX_FOREIGN) {
        break;
      }
      Candidate candidate = new Candidate(start);
      g = candidate.claim(claims) ? candidate.nextGroup : g + 1;
    }
  }

  /** Groups joined from one beginning. */
  private final class Candidate {
    private final PhoneStart start;
    private final MessageText text;
    private final DigitGroups groups;
    private final int first;
    private final int plus;
    private final StringBuilder digits = new StringBuilder(MAX_DIGITS + 2);
    private final int[] lengthAfter = new int[MAX_GROUPS + 1];
    private int joined;
    private int nextGroup;

    Candidate(PhoneStart start) {
      this.start = start;
      this.text = start.text();
      this.groups = start.groups();
      this.first = start.first();
      this.plus = start.plus();
    }

    boolean claim(Claims claims) {
      join();
      for (int count = joined; count >= 1; count--) {
        Optional<String> number = read(count);
        if (number.isPresent() && endsFree(count) && claimed(claims, count, number.get())) {
          return true;
        }
      }
      for (int count = joined; count >= 1 && plus >= 0; count--) {
        String prefix = digits.substring(0, lengthAfter[count]);
        if (endsFree(count) && numbers.isPossible(prefix) && claimed(claims, count, "+" + prefix)) {
          return true;
        }
      }
      return false;
    }

    private boolean claimed(Claims claims, int count, String number) {
      int from = plus >= 0 ? plus : openingBracket();
      int end = groups.end(first + count - 1);
      nextGroup = first + count;
      if (!claims.isFree(from, end)) {
        return false;
      }
      claims.claim(IdentifierKind.PHONE, from, end, number);
      return true;
    }

    /** The bracket before "(01632) 960123", which belongs to the number. */
    private int openingBracket() {
      int from = groups.start(first);
      return text.at(from - 1) == '(' && text.at(groups.end(first)) == ')' ? from - 1 : from;
    }

    private void join() {
      for (int g = first; g < groups.count() && joined < MAX_GROUPS; g++) {
        if (g > first && !start.isJoint(groups.end(g - 1), groups.start(g))) {
          return;
        }
        boolean trunkZero = g > first && isBracketedZero(g);
        if (!trunkZero) {
          if (digits.length() + groups.size(g) > MAX_DIGITS + 2) {
            return;
          }
          for (int i = groups.start(g); i < groups.end(g); i++) {
            digits.append(text.at(i));
          }
        }
        joined++;
        lengthAfter[joined] = digits.length();
      }
    }

    private boolean isBracketedZero(int g) {
      return groups.size(g) == 1
          && text.at(groups.start(g)) == '0'
          && text.at(groups.start(g) - 1) == '('
          && text.at(groups.end(g)) == ')';
    }

    /** Whether the number may end here: no letter and no glued digits follow. */
    private boolean endsFree(int count) {
      int end = behindKisses(groups.end(first + count - 1));
      char next = text.at(end);
      if (text.isWordAt(end) || next == '%' || next == '£' || next == '€') {
        return false;
      }
      if (next == '@') {
        int to = end + 1;
        while (to < text.length() && to - end < 20 && !isBreak(text.at(to))) {
          to++;
        }
        return EmailExtractor.CHAT_DOMAINS.contains(text.lower(end + 1, to));
      }
      boolean glue = next == '-' || next == '.' || next == ',' || next == ':';
      return !glue || !MessageText.isDigit(text.at(end + 1));
    }

    /** British texts end with a kiss or several, often right behind the number. */
    private int behindKisses(int end) {
      int behind = end;
      while (behind - end < MOST_KISSES && text.lower(behind) == 'x') {
        behind++;
      }
      return text.isWordAt(behind) ? end : behind;
    }

    private static boolean isBreak(char c) {
      return c <= ' ' || c == ',' || c == ';' || c == '>' || c == ')';
    }

    private Optional<String> read(int count) {
      int length = lengthAfter[count];
      if (plus >= 0) {
        return length >= 7 && length <= MAX_DIGITS
            ? numbers.international(digits.substring(0, length))
            : Optional.empty();
      }
      if (start.startsWith("00")) {
        return length >= 10 ? numbers.international(digits.substring(2, length)) : Optional.empty();
      }
      char lead = digits.charAt(0);
      boolean helpline = length == 8 && digits.indexOf("08001111") == 0;
      if (lead == '0' && (length == 10 || length == 11 || helpline)) {
        return numbers.british(digits.substring(1, length));
      }
      if (lead == '4' && length == 12 && (digits.charAt(2) == '7' || start.stated())) {
        return numbers.british(digits.substring(2, length));
      }
      if (lead == '7' && length == 10 && (start.stated() || start.followsCallWord())) {
        return numbers.british(digits.substring(0, length));
      }
      return Optional.empty();
    }
  }
}
