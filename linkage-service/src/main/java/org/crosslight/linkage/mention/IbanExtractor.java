package org.crosslight.linkage.mention;

import java.util.HashMap;
import java.util.Map;

/**
 * Finds international bank account numbers: the country's length from the SWIFT IBAN registry and
 * the check of ISO 7064 mod 97-10 must both hold.
 */
final class IbanExtractor implements MentionExtractor {
  private static final Map<String, Integer> LENGTHS = lengths();

  private static Map<String, Integer> lengths() {
    String registry =
        "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28"
            + " CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23"
            + " GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28"
            + " LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28"
            + " NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24"
            + " SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30";
    Map<String, Integer> lengths = new HashMap<>();
    for (String entry : registry.split(" ", -1)) {
      lengths.put(entry.substring(0, 2), Integer.valueOf(entry.substring(2)));
    }
    return Map.copyOf(lengths);
  }

  @Override
  public IdentifierKind kind() {
    return IdentifierKind.IBAN;
  }

  @Override
  public void extract(MessageText text, Claims claims, boolean stated) {
    DigitGroups groups = text.groups();
    int taken = 0;
    for (int g = 0; g < groups.count(); g++) {
      int start = groups.start(g) - 2;
      if (start < taken
          || !MessageText.isLetter(text.at(start))
          || !MessageText.isLetter(text.at(start + 1))
          || text.isWordAt(start - 1)) {
        continue;
      }
      int end = ibanEnd(text, start);
      if (end > 0) {
        claims.claim(IdentifierKind.IBAN, start, end, compact(text, start, end));
        taken = end;
      }
    }
  }

  private static int ibanEnd(MessageText text, int start) {
    Integer length = LENGTHS.get(compact(text, start, start + 2));
    if (length == null) {
      return -1;
    }
    int end = start;
    int seen = 0;
    while (seen < length) {
      char c = text.at(end);
      if (MessageText.isDigit(c) || MessageText.isLetter(c)) {
        seen++;
      } else if ((c != ' ' && c != '-') || text.at(end - 1) == ' ' || end >= text.length()) {
        return -1;
      }
      end++;
    }
    return !text.isWordAt(end) && isChecked(compact(text, start, end)) ? end : -1;
  }

  private static String compact(MessageText text, int start, int end) {
    StringBuilder compact = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = text.lower(i);
      if (MessageText.isDigit(c)) {
        compact.append(c);
      } else if (MessageText.isLetter(c)) {
        compact.append((char) (c - 32));
      }
    }
    return compact.toString();
  }

  /** ISO 7064: the number with its first four characters moved to the end leaves 1 modulo 97. */
  private static boolean isChecked(String iban) {
    int remainder = 0;
    for (int i = 0; i < iban.length(); i++) {
      char c = iban.charAt((i + 4) % iban.length());
      remainder =
          MessageText.isDigit(c)
              ? (remainder * 10 + (c - '0')) % 97
              : (remainder * 100 + (c - 'A' + 10)) % 97;
    }
    return remainder == 1;
  }

  /** In groups of four, as on paper. */
  static String readable(String iban) {
    return iban.replaceAll("(.{4})(?=.)", "$1 ");
  }
}
