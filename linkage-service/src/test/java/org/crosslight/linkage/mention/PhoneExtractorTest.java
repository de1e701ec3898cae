package org.crosslight.linkage.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Telephone numbers as people write them, and what only looks like one. */
class PhoneExtractorTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
          """
          call me on 07700 900123 => phone +447700900123
          07700900123 => phone +447700900123
          07700-900-123 ok => phone +447700900123
          07700.900.123. => phone +447700900123
          (07700) 900 123 => phone +447700900123
          0 7 7 0 0 9 0 0 1 2 3 => phone +447700900123
          077 00 90 01 23 => phone +447700900123
          +44 7700 900123 => phone +447700900123
          +44 (0) 7700 900123 => phone +447700900123
          +44(0)7700900123 => phone +447700900123
          +4407700900123 => phone +447700900123
          0044 7700 900123 => phone +447700900123
          00447700900123 => phone +447700900123
          447700900123 => phone +447700900123
          44 7700 900123 => phone +447700900123
          ring 7700 900123 => phone +447700900123
          tel:07700900123 => phone +447700900123
          tel07700900123 => phone +447700900123
          new nr,07700900123,save it => phone +447700900123
          my number is: 07700–900–123 => phone +447700900123
          ٠٧٧٠٠٩٠٠١٢٣ => phone +447700900123
          +٤٤ ٧٧٠٠ ٩٠٠١٢٣ => phone +447700900123
          ০৭৭০০ ৯০০১২৩ => phone +447700900123
          ۰۷۷۰۰ ۹۰۰۱۲۳ => phone +447700900123
          ０７７００９００１２３ => phone +447700900123
          \u202A+44 7700 900123\u202C => phone +447700900123
          07700 900123 or 07700 900124 => phone +447700900123, phone +447700900124
          07700900123 07700900124 => phone +447700900123, phone +447700900124
          07700900123/07700900124 => phone +447700900123, phone +447700900124
          07700900123\\n07700900124 => phone +447700900123, phone +447700900124
          0113 496 0123 => phone +441134960123
          (0113) 496 0123 => phone +441134960123
          020 7946 0123 => phone +442079460123
          office 02079460123 ext 4 => phone +442079460123
          0800 1111 => phone +448001111
          0808 157 0123 => phone +448081570123
          +40 722 123 456 => phone +40722123456
          0040 722 123 456 => phone +40722123456
          +40722123456 in 5 mins => phone +40722123456
          +33 6 12 34 56 78 => phone +33612345678
          +34 612 345 678 => phone +34612345678
          +387 61 123 456 => phone +38761123456
          +39 06 6988 1234 => phone +390669881234
          wa.me/447700900123 => phone +447700900123
          447700900123@s.whatsapp.net => phone +447700900123
          ring me 07700900123x => phone +447700900123
          07700 900123 xx => phone +447700900123
          07700900123xX, see you => phone +447700900123
          +447700900123xxx => phone +447700900123
          07700900123abc => -
          07700900123xab => -
          07700900123X4 => -
          see you 07:30 on 07/11/2024 => -
          07-11-2024 103 => -
          07.11.2024 10:30 => -
          2024-11-07 10:30:00 => -
          07 11 2024 103 => -
          £07700900123 => -
          order no 07700900123 => -
          Order #07700900123 => -
          tracking: 07700900123 => -
          parcel ref 07700 900123 => -
          #07700900123 => -
          123-07700900123-9 => -
          item 07700900123-44 => -
          7700 900123 => -
          1234567890 => -
          12345678901 => -
          00000000000 => -
          0123456789 => -
          0730 0815 0900 => -
          it cost 0.07700900123 => -
          4929 1234 5678 9012 => -
          07700900123y => -
          a07700900123f => -
          5 10 15 20 25 30 => -
          0161 => -
          999 => -
          """)
  void readsNumbersAndLeavesFalseFriends(String text, String expected) {
    assertThat(Reading.of(text)).isEqualTo(expected);
  }
}
