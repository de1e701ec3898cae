package org.crosslight.translation.engine.apertium;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import java.util.regex.Pattern;
import org.crosslight.translation.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiacriticsTest {

  private static final Diacritics ROMANIAN = Diacritics.of(new Language("ron")).orElseThrow();
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  @Test
  void tellsTheAnalyserWhatEachPlainLetterMayStandFor() {
    assertThat(Diacritics.of(new Language("slv")).orElseThrow().asRestoringCharacters())
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <restore-chars>
            <char value="c"><restore-char value="č"/></char>
            <char value="C"><restore-char value="Č"/></char>
            <char value="s"><restore-char value="š"/></char>
            <char value="S"><restore-char value="Š"/></char>
            <char value="z"><restore-char value="ž"/></char>
            <char value="Z"><restore-char value="Ž"/></char>
            </restore-chars>
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Vin in oras|Vin în oras|1",
        "In casa, in gara (in)|În casa, în gara (în)|3",
        "IN GARA|ÎN GARA|1",
        "check-in, in-tr-un, in'|check-in, in-tr-un, in'|0",
        "vin info inca Berlin in2|vin info inca Berlin in2|0",
        "Îmi plac hainele de in|Îmi plac hainele de in|0",
        "rochie de in, știi|rochie de in, știi|0",
        "în|în|0",
        "[\\[x0\\]]in[\\[x1\\]] in\\/|[\\[x0\\]]în[\\[x1\\]] în\\/|2"
      })
  void putsCertainWordsRightOnlyInTextsWithoutAnyDiacritics(
      String written, String expected, int words) {
    assertThat(ROMANIAN.replaceCertain(written))
        .isEqualTo(new Diacritics.Replaced(expected, words));
  }

  @ParameterizedTest
  @ValueSource(strings = {"deu", "eng", "bul", "mkd", "eus", "epo", "und"})
  void leavesOtherLanguagesAlone(String language) {
    assertThat(Diacritics.of(new Language(language))).isEmpty();
  }

  @Test
  void whateverTheTextOnlyMarksOfCertainWordsAreAdded() {
    Random random = new Random(20260301);
    String alphabet = "inINîÎ  ''’-.^$[]\\/{}@#*x0\u0000\n\u0301\ud83d👍şșa";
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i > 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      Diacritics.Replaced replaced = ROMANIAN.replaceCertain(text.toString());
      assertThat(replaced.text()).hasSameSizeAs(text);
      assertThat(plain(replaced.text())).isEqualTo(plain(text.toString()));
      assertThat(replaced.words() > 0).isEqualTo(!replaced.text().contentEquals(text));
    }
  }

  private static String plain(String text) {
    return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
  }
}
