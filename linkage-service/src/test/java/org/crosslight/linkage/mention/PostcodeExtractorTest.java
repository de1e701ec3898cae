package org.crosslight.linkage.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Postcodes, and the chat words and vehicles that look like them. */
class PostcodeExtractorTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
          """
          LS1 4AP => postcode LS1 4AP
          ls1 4ap => postcode LS1 4AP
          ls14ap => postcode LS1 4AP
          Ls1 4ap => postcode LS1 4AP
          MGY/wA803yB/dr4Z8a => -
          ls1 4Ap => -
          12 Mill Lane LS1  4AP. => postcode LS1 4AP
          M1 1AE, B33 8TH, CR2 6XH, DN55 1PT => postcode M1 1AE, postcode B33 8TH, postcode CR2 6XH, postcode DN55 1PT
          W1A 0AX and EC1A 1BB => postcode W1A 0AX, postcode EC1A 1BB
          postcode m8 2nd => postcode M8 2ND
          BD7 1DP is the drop => postcode BD7 1DP
          QX1 1AA => -
          XX1 1XX => -
          LS1 4CI => -
          m8 2nd floor => -
          b4 1st => -
          w8 4hr => -
          LS1 => -
          b4 5pm => -
          LS01 4AP => -
          ls1 4apple => -
          AB12 CDE => vehicle AB12CDE
          """)
  void readsPostcodesAndLeavesFalseFriends(String text, String expected) {
    assertThat(Reading.of(text)).isEqualTo(expected);
  }
}
