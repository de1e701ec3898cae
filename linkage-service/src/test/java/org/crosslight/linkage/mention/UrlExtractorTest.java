package org.crosslight.linkage.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Web addresses, and missing spaces after full stops. */
class UrlExtractorTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
          """
          https://www.Example.ORG/Path/?q=A#top => url example.org/Path/?q=A
          http://example.org/ => url example.org
          HTTP://EXAMPLE.ORG:80/a => url example.org/a
          https://example.org:8443/a. => url example.org:8443/a
          www.example.org, => url example.org
          example.org/a(b) => url example.org/a(b)
          (see example.org/a) => url example.org/a
          bit.ly/3abcDEF => url bit.ly/3abcDEF
          t.me/somegroup => url t.me/somegroup
          example.co.uk => url example.co.uk
          https://user.example.org/x?mail=a@example.org => url user.example.org/x?mail=a@example.org
          https://müller.example/stra%C3%9Fe => url xn--mller-kva.example/stra%C3%9Fe
          https://müller.example/straße => url xn--mller-kva.example/stra
          看https://例え.example/a?q=1吧，再说 => url xn--r8jz45g.example/a?q=1
          “example.org/a” => url example.org/a
          https://example.org/ａｂ => url example.org
          go to example.com! => url example.com
          come home.so we can => -
          ok.me too => -
          yes.it was => -
          version 1.2.3 => -
          file.pdf => -
          e.g. this => -
          https:// => -
          ftp://example.org => url example.org
          wait...what.now => -
          10.30 => -
          """)
  void readsAddressesAndLeavesFalseFriends(String text, String expected) {
    assertThat(Reading.of(text)).isEqualTo(expected);
  }
}
