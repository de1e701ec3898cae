package org.crosslight.translation.engine.apertium;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskedTextTest {

  @Test
  void hidesProtectedPartsAndEverythingThatIsNotPlainWriting() {
    assertThat(MaskedText.of("Vino la 18:30, #gara *acum* :-)").stream())
        .isEqualTo("Vino la [\\[x0\\]], [\\[x1\\]] [\\[x2\\]]acum[\\[x3\\]] :-)");
  }

  @Test
  void leavesShortNumbersToApertium() {
    assertThat(MaskedText.of("las 8 o las 12").stream()).isEqualTo("las 8 o las 12");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "^casa<n><f>$ \\@x\\ [b] {c} a/b \u0000 end",
        "[\\[E0\\]].[][\n]",
        "[\\[x0\\]] [[t:b]]",
        "***",
        "@@@ ### ~~~",
        "a\u200bb\ufefec \ud800 d",
        "🇷🇴👍🏽"
      })
  void anUntouchedStreamGivesTheTextBack(String text) {
    MaskedText masked = MaskedText.of(text);
    MaskedText.Unmasked back = masked.unmask(masked.stream());
    assertThat(back.text()).isEqualTo(text);
    assertThat(back.lost()).isZero();
    assertThat(back.marked()).isEmpty();
  }

  @Test
  void countsAndRemovesMarksOfUnknownWordsOnly() {
    MaskedText masked = MaskedText.of("*bold* #tag xyzzy");
    MaskedText.Unmasked back = masked.unmask("[\\[x0\\]]Bold[\\[x1\\]] [\\[x2\\]] *xyzzy #take");
    assertThat(back.text()).isEqualTo("*Bold* #tag xyzzy take");
    assertThat(back.marked()).containsExactly("xyzzy", "take");
  }

  @Test
  void noticesWhatDidNotComeBack() {
    MaskedText masked = MaskedText.of("Vino la 18:30 @ana");
    assertThat(masked.unmask("Come at [\\[x0\\]]").lost()).isEqualTo(1);
  }

  @Test
  void countsTheWordsOfTheSource() {
    assertThat(MaskedText.of("L'uomo è qui alle 18:30 👍 http://example.org").words()).isEqualTo(4);
  }
}
