package org.crosslight.evidence.reader.source.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Fri, 25 Mar 2005 10:00:00 -0500       | 2005-03-25T15:00:00Z
          25 Mar 05 10:00 EST                   | 2005-03-25T15:00:00Z
          Sat, 22 Nov 2008 15:04:59 +1100 (AEDT)| 2008-11-22T04:04:59Z
          Thu, 1 Jan 70 00:00 GMT               | 1970-01-01T00:00:00Z
          Mon, 6 Jun 2005 22:21:60 +0000        | 2005-06-06T22:21:59Z
          tue, 10 may 2005 11:26:39 z           | 2005-05-10T11:26:39Z
          """)
  void readsTheMomentThatADateNames(String written, String at) {
    assertThat(MailDate.of(written)).isEqualTo(at);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fri, 25 Mar 2005 10:00:00",
        "25 Mar 2005 10:00:00 BST",
        "31 Feb 2005 10:00:00 +0000",
        "25 Foo 2005 10:00:00 +0000",
        "25 Mar 2005 10:00:00 +9900",
        "next Tuesday",
        ""
      })
  void givesNoMomentWhereNoneIsNamedForCertain(String written) {
    assertThat(MailDate.of(written)).isNull();
  }
}
