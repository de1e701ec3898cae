package org.crosslight.linkage.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Registration marks, and the roads, times and chat words that look like them. */
class VehicleExtractorTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
          """
          QX99 ZZZ => vehicle QX99ZZZ
          he drives QX99ZZZ now => vehicle QX99ZZZ
          qx99zzz => vehicle QX99ZZZ
          qx99 zzz => vehicle QX99ZZZ
          Qx99 zzz => vehicle QX99ZZZ
          f6 st40aTO+84I9D+NfX => -
          qX99zZz => -
          reg is qx99-zzz => vehicle QX99ZZZ
          AB12 CDE => vehicle AB12CDE
          ab12cde outside => vehicle AB12CDE
          AB12CDE. => vehicle AB12CDE
          the van AB 12 CDE => vehicle AB12CDE
          white van le12 cat => vehicle LE12CAT
          Saw LF12 CAT there => vehicle LF12CAT
          A123 BCD => vehicle A123BCD
          a123bcd => vehicle A123BCD
          Q123 XYZ => vehicle Q123XYZ
          reg P4 DAN => vehicle P4DAN
          ABC 123D => vehicle ABC123D
          Seen ABC123D => vehicle ABC123D
          plate abc 12k => vehicle ABC12K
          AXZ 1234 => vehicle AXZ1234
          MIG 4321 => vehicle MIG4321
          number plate 1234 AB => vehicle 1234AB
          reg: D4 => vehicle D4
          reg AB 12 => vehicle AB12
          at10 the gate => -
          im25 now => -
          IT 20 MIN => -
          M25 was shut => -
          A40 AND M25 => -
          b4 you go => -
          m8 wat => -
          get 20g => -
          the 10p => -
          was 5k => -
          for 50p => -
          V8 GTI => -
          A4 PDF => -
          ON 12 MAY => -
          PM 12 NOV => -
          gb20 gbp => -
          flat 12 abc => -
          iphone 12 pro => -
          X5 BMW => -
          COVID 19 => -
          AB12 => -
          1234 AB => -
          so12 yes => -
          me22 lol => -
          """)
  void readsMarksAndLeavesFalseFriends(String text, String expected) {
    assertThat(Reading.of(text)).isEqualTo(expected);
  }
}
