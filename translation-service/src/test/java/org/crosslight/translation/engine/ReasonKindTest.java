package org.crosslight.translation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.crosslight.kit.code.Coded;
import org.crosslight.translation.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonKindTest {

  @Test
  void saysInOnePlainSentenceWhyThereIsNoEnglish() {
    List<String> sentences =
        Arrays.stream(ReasonKind.values()).map(kind -> kind.inShort(new Language("urd"))).toList();
    assertThat(sentences)
        .containsExactly(
            "no engine for Urdu; install a model pack",
            "the engine for Urdu is not installed",
            "the language could not be told",
            "not certain to be Urdu, and the engine knows too few of the words",
            "the engine for Urdu knows too few of the words",
            "there are no words to translate",
            "the engine for Urdu gave no answer");
  }

  @ParameterizedTest
  @EnumSource
  void isFoundByItsLabel(ReasonKind kind) {
    assertThat(Coded.of(ReasonKind.class, kind.code())).isEqualTo(kind);
  }

  @Test
  void refusesOtherLabels() {
    assertThatIllegalArgumentException().isThrownBy(() -> Coded.of(ReasonKind.class, "because"));
  }

  @Test
  void theParticularsOfAMissingEngineNameThePackages() {
    assertThat(
            WhyNot.notInstalled(
                new Language("ron"),
                new Missing(
                    "debian-packages",
                    List.of("apertium-es-ro"),
                    "apt-get install apertium-es-ro")))
        .isEqualTo(
            new WhyNot(
                ReasonKind.ENGINE_NOT_INSTALLED,
                "the engine for Romanian is not installed; apt-get install apertium-es-ro"));
  }
}
