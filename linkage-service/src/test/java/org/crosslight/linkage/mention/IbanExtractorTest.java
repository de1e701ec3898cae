package org.crosslight.linkage.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** International account numbers, whose check digits must hold. */
class IbanExtractorTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
          """
          GB29 NWBK 6016 1331 9268 19 => iban GB29NWBK60161331926819
          GB29NWBK60161331926819 => iban GB29NWBK60161331926819
          gb29 nwbk 6016 1331 9268 19 please => iban GB29NWBK60161331926819
          RO49 AAAA 1B31 0075 9384 0000 => iban RO49AAAA1B31007593840000
          send to DE89370400440532013000. => iban DE89370400440532013000
          GB28 NWBK 6016 1331 9268 19 => -
          GB29 NWBK 6016 1331 9268 => -
          ZZ29 NWBK 6016 1331 9268 19 => -
          GB29NWBK601613319268190 => -
          """)
  void readsCheckedNumbersOnly(String text, String expected) {
    assertThat(Reading.of(text)).isEqualTo(expected);
  }
}
