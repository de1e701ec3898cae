package org.crosslight.linkage.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** E-mail addresses, and what only has an @ in it. */
class EmailExtractorTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
          """
          write to Ana.Pop@Example.org => email ana.pop@example.org
          ana@example.org. => email ana@example.org
          <ana@example.org>, => email ana@example.org
          mailto:ana@example.org => email ana@example.org
          a.b+tag@mail.example.co.uk => email a.b+tag@mail.example.co.uk
          o'neil@example.org => email o'neil@example.org
          x_1@example.org y_2@example.org => email x_1@example.org, email y_2@example.org
          me@localhost => -
          me@example.1 => -
          ana@example..org => -
          ana.@example.org => -
          @example.org => -
          meet @ 5.30pm => -
          447700900123-1609459200@g.us => -
          """)
  void readsAddressesAndLeavesFalseFriends(String text, String expected) {
    assertThat(Reading.of(text)).isEqualTo(expected);
  }
}
