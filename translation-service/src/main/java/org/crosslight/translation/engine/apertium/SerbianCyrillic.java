package org.crosslight.translation.engine.apertium;

import java.util.Map;

/** Serbian Cyrillic in Latin letters, letter by letter as in Serbia's own use. */
final class SerbianCyrillic {

  private static final Map<Character, String> LATIN =
      Map.ofEntries(
          Map.entry('а', "a"),
          Map.entry('б', "b"),
          Map.entry('в', "v"),
          Map.entry('г', "g"),
          Map.entry('д', "d"),
          Map.entry('ђ', "đ"),
          Map.entry('е', "e"),
          Map.entry('ж', "ž"),
          Map.entry('з', "z"),
          Map.entry('и', "i"),
          Map.entry('ј', "j"),
          Map.entry('к', "k"),
          Map.entry('л', "l"),
          Map.entry('љ', "lj"),
          Map.entry('м', "m"),
          Map.entry('н', "n"),
          Map.entry('њ', "nj"),
          Map.entry('о', "o"),
          Map.entry('п', "p"),
          Map.entry('р', "r"),
          Map.entry('с', "s"),
          Map.entry('т', "t"),
          Map.entry('ћ', "ć"),
          Map.entry('у', "u"),
          Map.entry('ф', "f"),
          Map.entry('х', "h"),
          Map.entry('ц', "c"),
          Map.entry('ч', "č"),
          Map.entry('џ', "dž"),
          Map.entry('ш', "š"));

  private SerbianCyrillic() {}

  /** The text in Latin letters; other characters stay. */
  static String toLatin(String text) {
    StringBuilder latin = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char lower = Character.toLowerCase(c);
      String letters = LATIN.get(lower);
      if (letters == null) {
        latin.append(c);
      } else if (c == lower) {
        latin.append(letters);
      } else {
        latin.append(Character.toUpperCase(letters.charAt(0))).append(letters, 1, letters.length());
      }
    }
    return latin.toString();
  }
}
