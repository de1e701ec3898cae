package org.crosslight.translation.engine.apertium;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosslight.translation.language.Language;

/**
 * The letters of a language that people write without their diacritics when they text.
 *
 * @param letters each plain letter, lower-case, with the letters it may stand for
 * @param certain words that exist without diacritics too, but that hardly anybody means: with the
 *     word that is meant
 * @param spared words that are right as they are, though the analyser knows them only with
 *     diacritics, as other words
 */
record Diacritics(Map<Character, String> letters, Map<String, String> certain, Set<String> spared) {

  /** Raised when letters or words change, so that nothing is answered from before. */
  static final int EDITION = 1;

  /** A word by itself, without an apostrophe or hyphen beside it. */
  static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}\\p{M}\\p{Nd}'’-])\\p{L}+(?![\\p{L}\\p{M}\\p{Nd}'’-])");

  private static final Map<String, Diacritics> OF =
      Map.ofEntries(
          // "in" is flax, "în" the preposition; "tine" is you and not "ține", holds. Cedillas are
          // how old keyboards write ș and ț.
          Map.entry(
              "ron",
              of(
                  "aăâ iî sșş tțţ",
                  Map.of("in", "în"),
                  Set.of("tine", "mersi", "man", "sal", "tipa"))),
          Map.entry("spa", of("aá eé ií oó uúü nñ")),
          Map.entry("por", of("aáãâà eéê ií oóõô uú cç")),
          Map.entry("fra", of("aàâ cç eéèêë iîï oô uùûü")),
          Map.entry("ita", of("aà eèé iì oò uù")),
          Map.entry("cat", of("aà eèé iíï oòó uúü cç")),
          Map.entry("glg", of("aá eé ií oó uú nñ")),
          Map.entry("isl", of("aá eé ií oóö uú yý dð")),
          Map.entry("bos", of("cčć sš zž dđ")),
          Map.entry("hrv", of("cčć sš zž dđ")),
          Map.entry("srp", of("cčć sš zž dđ")),
          Map.entry("hbs", of("cčć sš zž dđ")),
          Map.entry("slv", of("cč sš zž")));

  /** What is known of a language; empty when its diacritics are not restored. */
  static Optional<Diacritics> of(Language language) {
    return Optional.ofNullable(OF.get(language.code()));
  }

  private static Diacritics of(String groups) {
    return of(groups, Map.of(), Set.of());
  }

  private static Diacritics of(String groups, Map<String, String> certain, Set<String> spared) {
    Map<Character, String> letters = new LinkedHashMap<>();
    for (String group : groups.split(" ", -1)) {
      letters.put(group.charAt(0), group.substring(1));
    }
    return new Diacritics(letters, certain, spared);
  }

  /** The letters as {@code lt-proc -r} reads them, in both cases. */
  String asRestoringCharacters() {
    StringBuilder xml =
        new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<restore-chars>\n");
    letters.forEach(
        (plain, marked) -> {
          entry(String.valueOf(plain), marked, xml);
          entry(upper(String.valueOf(plain)), upper(marked), xml);
        });
    return xml.append("</restore-chars>\n").toString();
  }

  private static void entry(String plain, String marked, StringBuilder xml) {
    xml.append("<char value=\"").append(plain).append("\">");
    marked
        .codePoints()
        .forEach(
            letter -> xml.append("<restore-char value=\"").appendCodePoint(letter).append("\"/>"));
    xml.append("</char>\n");
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  /** Whether any letter of the text has its diacritics. */
  boolean areIn(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return letters.values().stream()
        .anyMatch(marked -> marked.chars().anyMatch(letter -> lower.indexOf(letter) >= 0));
  }

  /** Puts the certain words right in a text that is written without diacritics. */
  Replaced replaceCertain(String text) {
    if (certain.isEmpty() || areIn(text)) {
      return new Replaced(text, 0);
    }
    StringBuilder replaced = new StringBuilder();
    Matcher words = WORD.matcher(text);
    int count = 0;
    while (words.find()) {
      String meant = certain.get(words.group().toLowerCase(Locale.ROOT));
      if (meant != null) {
        words.appendReplacement(replaced, Matcher.quoteReplacement(inCaseOf(words.group(), meant)));
        count++;
      }
    }
    return new Replaced(words.appendTail(replaced).toString(), count);
  }

  /** Letter by letter: both have the same letters but for the diacritics. */
  private static String inCaseOf(String written, String meant) {
    StringBuilder letters = new StringBuilder(meant);
    for (int i = 0; i < meant.length(); i++) {
      if (Character.isUpperCase(written.charAt(i))) {
        letters.setCharAt(i, Character.toUpperCase(meant.charAt(i)));
      }
    }
    return letters.toString();
  }

  /**
   * A text with certain words put right.
   *
   * @param words how many were
   */
  record Replaced(String text, int words) {}
}
