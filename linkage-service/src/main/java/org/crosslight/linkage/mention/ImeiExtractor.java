package org.crosslight.linkage.mention;

import java.util.Set;

/**
 * Finds the identity numbers of handsets (3GPP TS 23.003): fifteen digits with a correct Luhn
 * digit, beginning with a known reporting body, unless the word IMEI stands near. Written together
 * or grouped with single separators. One number in ten passes Luhn by chance, hence the second
 * check.
 */
final class ImeiExtractor implements MentionExtractor {
  private static final Set<String> REPORTING_BODIES = Set.of("01", "35", "86", "99");
  private static final Set<String> CONTEXT = Set.of("imei", "imeis", "handset");
  private static final int CONTEXT_BEFORE = 30;

  @Override
  public IdentifierKind kind() {
    return IdentifierKind.IMEI;
  }

  @Override
  public void extract(MessageText text, Claims claims, boolean stated) {
    DigitGroups groups = text.groups();
    for (int g = 0; g < groups.count(); g++) {
      int last = groups.size(g) == 15 ? g : groupedEnd(text, groups, g);
      if (last < 0) {
        continue;
      }
      int start = groups.start(g);
      int end = groups.end(last);
      String digits = text.digits(start, end);
      if (text.standsAlone(start, end)
          && digits.length() == 15
          && Luhn.holds(digits)
          && (stated
              || REPORTING_BODIES.contains(digits.substring(0, 2))
              || text.hasWordNear(start, end, CONTEXT_BEFORE, 0, CONTEXT))) {
        claims.claim(IdentifierKind.IMEI, start, end, digits);
        g = last;
      }
    }
  }

  /** The last group when groups of 2-6-6-1, 6-2-6-1, 8-6-1 or 6-8-1 begin here, or -1. */
  private static int groupedEnd(MessageText text, DigitGroups groups, int first) {
    int total = 0;
    for (int g = first; g < groups.count() && g < first + 4; g++) {
      if (g > first && !isSingleSeparator(text, groups.end(g - 1), groups.start(g))) {
        return -1;
      }
      total += groups.size(g);
      if (total == 15 && g >= first + 2 && groups.size(g) == 1) {
        int size = groups.size(first);
        return size == 2 || size == 6 || size == 8 ? g : -1;
      }
    }
    return -1;
  }

  private static boolean isSingleSeparator(MessageText text, int from, int to) {
    return to - from == 1 && " -/".indexOf(text.at(from)) >= 0;
  }
}
