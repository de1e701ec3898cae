package org.crosslight.linkage.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sort codes with account numbers, and dates with order numbers. */
class BankAccountExtractorTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
          """
          20-00-00 55779911 => bank-account 200000 55779911
          sort code 20-00-00 account 55779911 => bank-account 200000 55779911
          sc 200000 acc 55779911 => bank-account 200000 55779911
          Sort: 20 00 00, Acc no: 5577 9911 => bank-account 200000 55779911
          account 55779911 sort code 20-00-00 => bank-account 200000 55779911
          a/c 55779911 s/c 20-00-00 => bank-account 200000 55779911
          12-11-24 55779911 => -
          12-11-24 acc 55779911 => bank-account 121124 55779911
          200000 55779911 => -
          20-00-00 => -
          55779911 => -
          20-00-00 5577991 => -
          20-00-00 557799112 => -
          """)
  void readsAccountsAndLeavesFalseFriends(String text, String expected) {
    assertThat(Reading.of(text)).isEqualTo(expected);
  }
}
