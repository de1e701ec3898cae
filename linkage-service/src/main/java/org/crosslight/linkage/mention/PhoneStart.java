package org.crosslight.linkage.mention;

import java.util.Set;

/** A group of digits at which a telephone number may begin, judged by what stands around it. */
record PhoneStart(MessageText text, DigitGroups groups, int first, int plus, boolean stated) {
  private static final int MAX_SEPARATORS = 3;
  private static final int MAX_SIZE = 17;
  private static final int CONTEXT_BEFORE = 30;
  private static final int REFERENCE_BEFORE = 20;

  private static final Set<String> CALL_WORDS =
      Set.of(
          "call",
          "ring",
          "text",
          "txt",
          "phone",
          "number",
          "num",
          "no",
          "mob",
          "mobile",
          "tel",
          "telephone",
          "whatsapp",
          "cell",
          "fone",
          "numero",
          "nr",
          "numar",
          "numarul",
          "telefon",
          "broj");
  private static final Set<String> REFERENCE_WORDS =
      Set.of(
          "order",
          "orders",
          "ref",
          "reference",
          "invoice",
          "tracking",
          "parcel",
          "booking",
          "ticket",
          "serial",
          "isbn",
          "policy",
          "claim",
          "barcode",
          "sku",
          "imei",
          "urn",
          "receipt",
          "consignment");
  private static final Set<String> FILLER_WORDS = Set.of("no", "number", "num", "nr", "id", "is");
  private static final Set<String> GLUED_WORDS =
      Set.of(
          "tel",
          "mob",
          "mobile",
          "phone",
          "call",
          "ring",
          "text",
          "txt",
          "no",
          "num",
          "number",
          "whatsapp",
          "wa",
          "on",
          "t",
          "m",
          "is",
          "to");

  static PhoneStart at(MessageText text, int first, boolean stated) {
    DigitGroups groups = text.groups();
    return new PhoneStart(text, groups, first, plusBefore(text, groups.start(first)), stated);
  }

  private static int plusBefore(MessageText text, int start) {
    int i = start - 1;
    while (i >= start - 2 && (text.at(i) == '(' || text.at(i) == ' ')) {
      i--;
    }
    return text.at(i) == '+' ? i : -1;
  }

  boolean isForeign() {
    return (plus >= 0 || startsWith("00")) && !startsWith("44") && !startsWith("0044");
  }

  boolean startsWith(String prefix) {
    int start = groups.start(first);
    for (int i = 0; i < prefix.length(); i++) {
      if (text.at(start + i) != prefix.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The cheap test that most digit groups fail. */
  boolean mayBegin() {
    int start = groups.start(first);
    int size = groups.size(first);
    if (size > MAX_SIZE) {
      return false;
    }
    char digit = text.at(start);
    char second = text.at(start + 1);
    if (digit == '0' && size == 1) {
      second = secondDigit();
    }
    boolean shape =
        plus >= 0
            || (digit == '0' && (size > 1 || second != '0') && second != '6')
            || (digit == '4' && second == '4' && (size == 12 || size == 2))
            || (digit == '7' && size <= 10);
    return shape && (stated || plus >= 0 || isFreeBefore(start)) && !isDate();
  }

  /** The digit after a lone first one, or 0 when nothing is joined to it. */
  private char secondDigit() {
    int next = first + 1;
    return next < groups.count() && isJoint(groups.end(first), groups.start(next))
        ? text.at(groups.start(next))
        : '0';
  }

  private boolean isFreeBefore(int start) {
    char before = text.at(start - 1);
    if (before == '(' || before == MessageText.INVISIBLE) {
      before = text.at(start - 2);
    }
    if (before == '£' || before == '€' || before == '$' || before == '#' || before == '=') {
      return false;
    }
    if (before == '/' || before == '\\') {
      boolean alternative = MessageText.isDigit(text.at(start - 2)) && groups.size(first) >= 5;
      return alternative || text.lower(Math.max(0, start - 6), start).endsWith("wa.me/");
    }
    if ((before == '-' || before == '.' || before == ',')
        && MessageText.isDigit(text.at(start - 2))) {
      return false;
    }
    if (!text.isWordAt(start - 1)) {
      return !followsReference(start);
    }
    int word = start;
    while (word > 0 && start - word <= 9 && MessageText.isLetter(text.at(word - 1))) {
      word--;
    }
    return !text.isWordAt(word - 1) && GLUED_WORDS.contains(text.lower(word, start));
  }

  /** Whether "order no: " or the like stands directly before. */
  private boolean followsReference(int start) {
    int i = start - 1;
    int limit = Math.max(0, start - REFERENCE_BEFORE);
    while (i >= limit) {
      while (i >= limit && !text.isWordAt(i) && text.at(i) != '\n') {
        i--;
      }
      int end = i + 1;
      while (i >= limit && MessageText.isLetter(text.at(i))) {
        i--;
      }
      String word = text.lower(i + 1, end);
      if (REFERENCE_WORDS.contains(word)) {
        return true;
      }
      if (!FILLER_WORDS.contains(word)) {
        return false;
      }
    }
    return false;
  }

  /** Whether day, month and year stand here, as in {@code 07-11-2024}. */
  private boolean isDate() {
    if (stated || plus >= 0 || first + 2 >= groups.count() || groups.size(first) > 2) {
      return false;
    }
    int gap = groups.start(first + 1) - groups.end(first);
    char separator = text.at(groups.end(first));
    if (gap != 1
        || groups.start(first + 2) - groups.end(first + 1) != 1
        || text.at(groups.end(first + 1)) != separator
        || groups.size(first + 1) > 2) {
      return false;
    }
    int day = number(first);
    int month = number(first + 1);
    int yearDigits = groups.size(first + 2);
    boolean year = yearDigits == 4 && number(first + 2) >= 1900 && number(first + 2) <= 2099;
    boolean shortYear = yearDigits == 2 && separator != ' ';
    return day >= 1 && day <= 31 && month >= 1 && month <= 12 && (year || shortYear);
  }

  private int number(int group) {
    return Integer.parseInt(text.folded(groups.start(group), groups.end(group)));
  }

  boolean followsCallWord() {
    int start = groups.start(first);
    return text.hasWordNear(start, start, CONTEXT_BEFORE, 0, CALL_WORDS);
  }

  boolean isJoint(int from, int to) {
    if (to - from > MAX_SEPARATORS) {
      return false;
    }
    for (int i = from; i < to; i++) {
      char c = text.at(i);
      if (c != ' ' && c != '-' && c != '.' && c != '(' && c != ')' && c != MessageText.INVISIBLE) {
        return false;
      }
    }
    return true;
  }
}
