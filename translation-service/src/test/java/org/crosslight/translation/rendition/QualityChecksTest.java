package org.crosslight.translation.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosslight.translation.engine.EngineAnswer;
import org.crosslight.translation.engine.EngineRoute;
import org.crosslight.translation.engine.Tier;
import org.crosslight.translation.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualityChecksTest {

  private static final EngineRoute SPANISH =
      new EngineRoute("apertium", "1", new Language("spa"), "spa→eng", Tier.GIST, true, null);

  private static Rendition rendition(String source, String english) {
    return QualityChecks.check(
        source, SPANISH, new EngineAnswer.Rendered(english, 5, List.of(), null, List.of()));
  }

  private static Check check(String name, Rendition rendition) {
    return rendition.checks().stream()
        .filter(check -> check.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void nothingLostKeepsTheTierOfTheRoute() {
    Rendition rendition =
        rendition(
            "Trae 50 euros y 5 bolsas a la casa 15, dice @ann 👍 ana@example.org",
            "Bring 50 euros and 5 bags to house 15, says @ann 👍 ana@example.org");
    assertThat(rendition.tier()).isEqualTo(Tier.GIST);
    assertThat(rendition.checks())
        .startsWith(
            new Check("numbers-preserved", true, "3 of 3 came through."),
            new Check("addresses-preserved", true, "2 of 2 came through."),
            new Check("emoji-preserved", true, "1 of 1 came through."));
  }

  @Test
  void aTextWithoutProtectedPartsHasNoneToLose() {
    assertThat(rendition("Nos vemos luego", "We see each other later").checks())
        .startsWith(
            new Check("numbers-preserved", true, "The source has none."),
            new Check("addresses-preserved", true, "The source has none."),
            new Check("emoji-preserved", true, "The source has none."));
  }

  @Test
  void aLostNumberLowersTheTier() {
    Rendition rendition =
        rendition("Trae 5 de 50 euros a la casa 15", "Bring of 50 euros at the house 15");
    assertThat(check("numbers-preserved", rendition))
        .isEqualTo(new Check("numbers-preserved", false, "2 of 3 came through."));
    assertThat(rendition.tier()).isEqualTo(Tier.KEYWORDS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Trae 5 o 50 | Bring or 50 | 1 of 2",
        "Trae 5 a la casa 15 | Bring to house 15 | 1 of 2",
        "Quiero 5 de 1,500 | I want of 1,500 | 1 of 2",
        "Quiero 1 de 1.000 | I want of 1.000 | 1 of 2",
        "Son 14 a las 14:30 | There are at 14:30 | 1 of 2",
        "Son 44 al +44 7700 | There are to the +44 7700 | 2 of 3",
        "Son 2 a 2,5 euros | There are at 2,5 euros | 1 of 2",
        "Son 5 con QX5 | There are with QX5 | 1 of 2",
        "Son 5 para @ann5 | There are for @ann5 | 0 of 1",
        "Son 5 en www.example.org/5 | There are on www.example.org/5 | 0 of 1",
        "Trae 5 | Bring 50 | 0 of 1",
        "Trae 5 | Bring 15 | 0 of 1",
        "Trae 5 | Bring 5.30 | 0 of 1",
        "Trae 5 | Bring 1,5 | 0 of 1",
        "Trae 5 bolsas y 5 cajas | Bring 5 bags and boxes | 1 of 2",
      })
  void aNumberInsideALongerOneHasNotComeThrough(String source, String english, String cameThrough) {
    assertThat(check("numbers-preserved", rendition(source, english)))
        .isEqualTo(new Check("numbers-preserved", false, cameThrough + " came through."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Son 1,000 o 1.000 a las 14:30 | There are 1,000 or 1.000 at 14:30 | 3 of 3",
        "Llama al +44 7700 900123 | It calls to the +44 7700 900123 | 3 of 3",
        "Son 2,5 euros | There are 2,5 euros | 1 of 1",
        "El 12/05/2026 a las 5. Bien | On the 12/05/2026 at 5. Well | 2 of 2",
        "Trae 5, 6 o 7 | Bring 5, 6 or 7 | 3 of 3",
        "De 5 - 6 horas | From 5-6 hours | 2 of 2",
        "En el 5º piso | In the 5th floor | 1 of 1",
        "Son 5 km | There are 5km | 1 of 1",
        "Son 5 € | There are €5 | 1 of 1",
      })
  void aNumberMayStandBesideOtherSignsThanBefore(
      String source, String english, String cameThrough) {
    assertThat(check("numbers-preserved", rendition(source, english)))
        .isEqualTo(new Check("numbers-preserved", true, cameThrough + " came through."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dile a @ann y @anna | It says to and @anna | 1 of 2",
        "Dile a @ann | It says to @anna | 0 of 1",
        "Dile a @ann | It says to @ann_b | 0 of 1",
        "Dile a @ann y ann@ann.example.org | It says and ann@ann.example.org | 1 of 2",
        "Es ana@example.org o juana@example.org | It is or juana@example.org | 1 of 2",
        "Es www.example.org o www.example.org/a | It is or www.example.org/a | 1 of 2",
        "Es #casa o #casas | It is or #casas | 1 of 2",
        "Es @ann o @ann | It is @ann | 1 of 2",
      })
  void anAddressInsideALongerOneHasNotComeThrough(
      String source, String english, String cameThrough) {
    Rendition rendition = rendition(source, english);
    assertThat(check("addresses-preserved", rendition))
        .isEqualTo(new Check("addresses-preserved", false, cameThrough + " came through."));
    assertThat(rendition.tier()).isEqualTo(Tier.KEYWORDS);
  }

  @Test
  void anAddressMayStandBesideOtherSignsThanBefore() {
    assertThat(
            check(
                "addresses-preserved",
                rendition(
                    "Dile (@ann), #casa: ana@example.org y www.example.org/a.",
                    "It says @ann. #casa, \"ana@example.org\" and (www.example.org/a)!")))
        .isEqualTo(new Check("addresses-preserved", true, "4 of 4 came through."));
  }

  @ParameterizedTest
  @CsvSource({
    "Hola 👍 vale 👍🏽, Hello okay 👍🏽, false, 1 of 2",
    "Hola 😀 vale 😀😀, Hello okay 😀😀, false, 1 of 2",
    "Hola 👨 vale 👨‍👩‍👧, Hello okay 👨‍👩‍👧, false, 1 of 2",
    "Hola 😀 vale, Hello okay, false, 0 of 1",
    "Hola 😀 👍🏽, Hello😀👍🏽, true, 2 of 2",
    "Hola 😀 😀, Hello 😀😀, true, 2 of 2",
  })
  void anEmojiThatIsPartOfAnotherHasNotComeThrough(
      String source, String english, boolean passed, String cameThrough) {
    assertThat(check("emoji-preserved", rendition(source, english)))
        .isEqualTo(new Check("emoji-preserved", passed, cameThrough + " came through."));
  }

  @Test
  void anEngineThatCannotTellUnknownWordsIsNotSaidToKnowThemAll() {
    Rendition rendition =
        QualityChecks.check(
            "Nos vemos luego en casa",
            SPANISH,
            new EngineAnswer.Rendered("See you later at home", 7, null, null, List.of()));
    assertThat(rendition.unknownWordRatio()).isNull();
    assertThat(rendition.tier()).isEqualTo(Tier.GIST);
    assertThat(check("unknown-words", rendition))
        .isEqualTo(
            new Check(
                "unknown-words", true, "The engine does not tell which words it does not know."));
    assertThat(rendition.checks()).extracting(Check::name).doesNotContain("engine-confidence");
    assertThat(rendition.withLanguageConfidence(0.95).tier()).isEqualTo(Tier.GIST);
    assertThat(rendition.withLanguageConfidence(0.8).tier())
        .as("nothing tells whether it was the right engine")
        .isEqualTo(Tier.KEYWORDS);
  }

  @ParameterizedTest
  @CsvSource({"0.92, true, GIST, 92", "0.5, true, GIST, 50", "0.31, false, KEYWORDS, 31"})
  void anEnginesOwnConfidenceIsTold(double confidence, boolean passed, Tier tier, int hundredths) {
    Rendition rendition =
        QualityChecks.check(
            "Nos vemos luego en casa",
            SPANISH,
            new EngineAnswer.Rendered("See you later at home", 7, null, confidence, List.of()));
    assertThat(check("engine-confidence", rendition))
        .isEqualTo(
            new Check(
                "engine-confidence",
                passed,
                "The engine gives its answer %d of 100.".formatted(hundredths)));
    assertThat(rendition.tier()).isEqualTo(tier);
  }
}
