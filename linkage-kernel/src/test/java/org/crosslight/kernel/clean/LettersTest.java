package org.crosslight.kernel.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosslight.kernel.model.CleaningStep;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {

  @ParameterizedTest
  @CsvSource({
    "Љиљана, Ljiljana",
    "ЉИЉАНА, LJILJANA",
    "Ljiljana, Ljiljana",
    "Хаџић, Hadzic",
    "Hadžić, Hadzic",
    "Његош, Njegos",
    "Иванов, Ivanov",
    "Ștefan, Stefan",
    "Γιώργος, Giorgos",
    "Smith, Smith"
  })
  void writesANameInEitherAlphabetOfItsLanguageOneWay(String written, String plain) {
    assertThat(Letters.apply(CleaningStep.Plain.TRANSLITERATE, written)).isEqualTo(plain);
  }
}
