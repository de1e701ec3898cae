package org.crosslight.linkage.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  /** The members that joined SWIFT's registry last. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SO211000001001000100141",
        "OM810180000001299123456",
        "RU0304452522540817810538091310419",
        "YE15CBYE0001018861234567891234",
        "HN88CABF00000000000250005469",
        "BI4210000100010000332045181",
        "DJ2100010000000154000100186",
        "FK88SC123456789012",
        "MN121234123456789123",
        "NI45BAPR00000013000003558124"
      })
  void readsTheNumbersOfCountriesThatJoinedLate(String iban) {
    assertThat(Reading.of("pay to " + iban + " please")).isEqualTo("iban " + iban);
    char changed = iban.charAt(iban.length() - 1) == '1' ? '2' : '1';
    assertThat(Reading.of("pay to " + iban.substring(0, iban.length() - 1) + changed + " please"))
        .isEqualTo("-");
  }
}
