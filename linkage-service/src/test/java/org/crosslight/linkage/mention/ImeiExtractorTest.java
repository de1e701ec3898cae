package org.crosslight.linkage.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Handset numbers, which must pass Luhn and begin like one. */
class ImeiExtractorTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
          """
          IMEI 490154203237518 => imei 490154203237518
          356938035643809 => imei 356938035643809
          35-693803-564380-9 => imei 356938035643809
          imei: 35 693803 564380 9 => imei 356938035643809
          356938035643808 => -
          490154203237518 => -
          3569380356438091 => -
          378282246310005 => -
          """)
  void readsHandsetsOnly(String text, String expected) {
    assertThat(Reading.of(text)).isEqualTo(expected);
  }
}
