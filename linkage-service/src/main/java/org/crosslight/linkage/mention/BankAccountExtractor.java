package org.crosslight.linkage.mention;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds UK sort codes standing beside their account numbers, in either order.
 *
 * <p>A sort code is six digits, an account number eight; between them at most forty characters and
 * no other digit. A sort code written in pairs that is not also a date stands for itself; any other
 * needs a word such as "sort code" or "account" near.
 */
final class BankAccountExtractor implements MentionExtractor {
  private static final int MAX_GAP = 40;
  private static final int CONTEXT_CHARS = 30;
  private static final Set<String> CONTEXT =
      Set.of(
          "sort",
          "sortcode",
          "sc",
          "account",
          "accounts",
          "acc",
          "acct",
          "accno",
          "bank",
          "monzo",
          "barclays",
          "lloyds",
          "natwest",
          "hsbc",
          "santander",
          "halifax",
          "revolut",
          "starling",
          "nationwide",
          "transfer");

  @Override
  public IdentifierKind kind() {
    return IdentifierKind.BANK_ACCOUNT;
  }

  private record Part(int firstGroup, int lastGroup, int start, int end, boolean paired) {}

  @Override
  public void extract(MessageText text, Claims claims, boolean stated) {
    DigitGroups groups = text.groups();
    int g = 0;
    while (g < groups.count()) {
      Part first = part(text, groups, g, 6);
      Part second = first == null ? null : next(text, groups, first, 8);
      Part sortCode = first;
      if (second == null) {
        first = part(text, groups, g, 8);
        second = first == null ? null : next(text, groups, first, 6);
        sortCode = second;
      }
      if (first == null
          || second == null
          || sortCode == null
          || !text.standsAlone(first.start, second.end)
          || (!stated && !isBelieved(text, sortCode, first.start, second.end))) {
        g++;
        continue;
      }
      Part account = sortCode.equals(first) ? second : first;
      claims.claim(
          IdentifierKind.BANK_ACCOUNT,
          first.start,
          second.end,
          text.digits(sortCode.start, sortCode.end)
              + " "
              + text.digits(account.start, account.end));
      g = second.lastGroup + 1;
    }
  }

  private static @Nullable Part next(
      MessageText text, DigitGroups groups, Part before, int wanted) {
    int g = before.lastGroup + 1;
    if (g >= groups.count() || groups.start(g) - before.end > MAX_GAP) {
      return null;
    }
    for (int i = before.end; i < groups.start(g); i++) {
      char c = text.at(i);
      if (c == '+' || c == '£' || c == '€' || c == '$') {
        return null;
      }
    }
    return part(text, groups, g, wanted);
  }

  /**
   * A number of so many digits beginning with this group: together, in pairs (6), in halves (8).
   */
  private static @Nullable Part part(MessageText text, DigitGroups groups, int g, int wanted) {
    if (groups.size(g) == wanted) {
      return new Part(g, g, groups.start(g), groups.end(g), false);
    }
    int size = wanted == 6 ? 2 : 4;
    int pieces = wanted / size;
    if (g + pieces > groups.count() || groups.size(g) != size) {
      return null;
    }
    char separator = text.at(groups.end(g));
    for (int p = g + 1; p < g + pieces; p++) {
      if (groups.size(p) != size
          || groups.start(p) - groups.end(p - 1) != 1
          || text.at(groups.end(p - 1)) != separator
          || " -.".indexOf(separator) < 0) {
        return null;
      }
    }
    int last = g + pieces - 1;
    return new Part(g, last, groups.start(g), groups.end(last), wanted == 6 && separator == '-');
  }

  private static boolean isBelieved(MessageText text, Part sortCode, int start, int end) {
    if (sortCode.paired && !isDate(text, sortCode)) {
      return true;
    }
    return text.hasWordNear(start, end, CONTEXT_CHARS, CONTEXT_CHARS / 2, CONTEXT)
        || text.hasWordNear(sortCode.end, sortCode.end, 0, end - sortCode.end, CONTEXT)
        || text.hasWordNear(start, start, 0, end - start, CONTEXT);
  }

  private static boolean isDate(MessageText text, Part part) {
    String digits = text.digits(part.start, part.end);
    int first = Integer.parseInt(digits.substring(0, 2));
    int second = Integer.parseInt(digits.substring(2, 4));
    int third = Integer.parseInt(digits.substring(4, 6));
    boolean dayFirst = first >= 1 && first <= 31 && second >= 1 && second <= 12;
    boolean yearFirst = second >= 1 && second <= 12 && third >= 1 && third <= 31;
    return dayFirst || yearFirst;
  }

  /** With the sort code in pairs, such as {@code 11-22-33 12345678}. */
  static String readable(String normalised) {
    return normalised.length() == 15
        ? normalised.substring(0, 2)
            + "-"
            + normalised.substring(2, 4)
            + "-"
            + normalised.substring(4)
        : normalised;
  }
}
