package org.crosslight.linkage.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names on social networks, and everyday uses of @ and of the platforms' names. */
class HandleExtractorTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
          """
          add @dannyboy => handle @dannyboy
          @Danny_99 sent it => handle @danny_99
          ask @danny.k. => handle @danny.k
          insta: danny_k => handle @danny_k
          Insta - @danny => handle @danny
          IG:dannyk => handle @dannyk
          snap name lil_dan99 => handle @lil_dan99
          my snap is lildan99 => handle @lildan99
          add me on snapchat lil.dan99 => handle @lil.dan99
          telegram: t_dan => handle @t_dan
          sc dan_99 => handle @dan_99
          tiktok @dannyk => handle @dannyk
          meet @home => -
          see you @7pm => -
          @8.30pm => -
          @ the shop => -
          @mine => -
          @abc => -
          snap me when there => -
          send a snap of it => -
          my insta is down => -
          insta: yes => -
          ig they left => -
          on telegram now => -
          snap at 10pm => -
          50@5 => -
          """)
  void readsNamesAndLeavesFalseFriends(String text, String expected) {
    assertThat(Reading.of(text)).isEqualTo(expected);
  }
}
