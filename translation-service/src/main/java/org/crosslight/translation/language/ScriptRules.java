package org.crosslight.translation.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Languages that their letters give away. */
final class ScriptRules {

  /** Scripts that one language that matters is written in. */
  private static final Map<UnicodeScript, Language> ONE_LANGUAGE = oneLanguage();

  private static final Pattern SORANI = Pattern.compile("[ۆێڕڵ]|ە(?=[\\s\\p{P}]|$)");
  private static final Pattern PASHTO = Pattern.compile("[ښځڅډړږڼۍې]");
  private static final Pattern URDU = Pattern.compile("[ٹڈڑےںھ]");

  private ScriptRules() {}

  /** The script most letters of the text belong to, {@code COMMON} when it has no letters. */
  static UnicodeScript mainScript(String text) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    text.codePoints()
        .filter(Character::isLetter)
        .mapToObj(UnicodeScript::of)
        .forEach(script -> letters.merge(script, 1, Integer::sum));
    if (letters.containsKey(UnicodeScript.HIRAGANA)
        || letters.containsKey(UnicodeScript.KATAKANA)) {
      return UnicodeScript.HIRAGANA;
    }
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(UnicodeScript.COMMON);
  }

  /** The language, when the script or single letters are enough to tell. */
  static Optional<Language> settle(UnicodeScript script, String text) {
    Language only = ONE_LANGUAGE.get(script);
    if (only != null) {
      return Optional.of(only);
    }
    if (script == UnicodeScript.ARABIC) {
      return settleArabicScript(text);
    }
    return Optional.empty();
  }

  private static Optional<Language> settleArabicScript(String text) {
    boolean urdu = URDU.matcher(text).find();
    if (!urdu && PASHTO.matcher(text).find()) {
      return Optional.of(new Language("pus"));
    }
    if (!urdu && SORANI.matcher(text).results().limit(2).count() == 2) {
      return Optional.of(new Language("ckb"));
    }
    return urdu ? Optional.of(new Language("urd")) : Optional.empty();
  }

  private static Map<UnicodeScript, Language> oneLanguage() {
    Map<UnicodeScript, Language> map = new EnumMap<>(UnicodeScript.class);
    map.put(UnicodeScript.GREEK, new Language("ell"));
    map.put(UnicodeScript.BENGALI, new Language("ben"));
    map.put(UnicodeScript.GURMUKHI, new Language("pan"));
    map.put(UnicodeScript.GUJARATI, new Language("guj"));
    map.put(UnicodeScript.TAMIL, new Language("tam"));
    map.put(UnicodeScript.TELUGU, new Language("tel"));
    map.put(UnicodeScript.SINHALA, new Language("sin"));
    map.put(UnicodeScript.HAN, new Language("cmn"));
    map.put(UnicodeScript.HIRAGANA, new Language("jpn"));
    map.put(UnicodeScript.HANGUL, new Language("kor"));
    map.put(UnicodeScript.THAI, new Language("tha"));
    map.put(UnicodeScript.HEBREW, new Language("heb"));
    map.put(UnicodeScript.ARMENIAN, new Language("hye"));
    map.put(UnicodeScript.GEORGIAN, new Language("kat"));
    return map;
  }
}
