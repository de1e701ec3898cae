package org.crosslight.evidence.reader.format.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosslight.evidence.content.Place;
import org.crosslight.evidence.reader.Collected;
import org.crosslight.evidence.reader.Rejection;
import org.crosslight.evidence.reader.RejectionReason;
import org.crosslight.evidence.reader.Tally;
import org.crosslight.evidence.reader.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Mails that are larger or deeper than people write them: none of them vanishes. */
class UnusualMailsTest {
  private static final int MIB = 1 << 20;

  private static Collected read(String mail) {
    return Collected.fromText(new MailReader(), mail, Told.defaults("mail.eml"));
  }

  private static String plain(String words) {
    return "From: ann@example.com\nSubject: inner\n\n" + words;
  }

  private static String page(String html) {
    return "From: ann@example.com\nSubject: page\nContent-Type: text/html\n\n" + html;
  }

  /** A mail to which another one is attached. */
  private static String with(String attached) {
    String boundary = "b" + attached.length();
    return """
    From: ann@example.com
    Subject: outer
    Content-Type: multipart/mixed; boundary=%1$s

    --%1$s
    Content-Type: message/rfc822

    %2$s
    --%1$s--
    """
        .formatted(boundary, attached);
  }

  @Test
  void rejectsAnAttachedMailThatIsTooLargeAtItsPlace() {
    String inner = plain("0123456789abcde\n".repeat(MIB / 2) + "the end");

    Collected read = read(with(inner));

    assertThat(read.tally()).isEqualTo(new Tally(2, 1, 1));
    Rejection rejected = read.rejections.getFirst();
    assertThat(rejected.place()).isEqualTo(new Place("1/1", 1));
    assertThat(rejected.reason()).isEqualTo(RejectionReason.ROW_TOO_LARGE);
    assertThat(rejected.detail()).isEqualTo("The attached mail is larger than 8 MiB.");
    assertThat(rejected.excerptLength()).isGreaterThan(8L * MIB);
    assertThat(rejected.excerpt()).startsWith("From: ann@example.com").hasSizeBetween(999, 1_000);
  }

  @Test
  void rejectsAMailThatIsAttachedTooDeepAtItsPlace() {
    String mail = plain("hello");
    for (int i = 0; i < 9; i++) {
      mail = with(mail);
    }

    Collected read = read(mail);

    assertThat(read.tally()).isEqualTo(new Tally(10, 9, 1));
    Rejection rejected = read.rejections.getFirst();
    assertThat(rejected.place()).isEqualTo(new Place("1/1" + "/1/1".repeat(8), 1));
    assertThat(rejected.reason()).isEqualTo(RejectionReason.ROW_TOO_LARGE);
    assertThat(rejected.detail()).isEqualTo("The mail is attached to a mail within 8 others.");
    assertThat(String.valueOf(rejected.excerpt()).lines())
        .containsExactly("From: ann@example.com", "Subject: inner", "", "hello");
  }

  @Test
  void showsTheBeginningOfAMailThatItCannotRead() {
    Collected read =
        read(
            """
            From ann@example.com Sat Jan  6 09:00:00 2024
            Subject: short
            From: ann@example.com

            hello

            From ann@example.com Sat Jan  6 10:00:00 2024
            Subject: long
            From: ann@example.com

            %s
            """
                .formatted("x".repeat(5 * MIB)));

    assertThat(read.tally()).isEqualTo(new Tally(2, 1, 1));
    assertThat(read.rejections.getFirst().place()).isEqualTo(new Place("", 2));
    assertThat(read.rejections.getFirst().excerpt())
        .startsWith(
            "From ann@example.com Sat Jan  6 10:00:00 2024\nSubject: long\n"
                + "From: ann@example.com\n\nxxxx")
        .hasSize(1_000);
  }

  @Test
  void rejectsAPageOfWhichItWouldShowThePartBeforeALimit() {
    Collected read = read(page("<p>seen</p><!--" + "x\n".repeat(4 * MIB) + "--><p>unseen</p>"));

    assertThat(read.tally()).isEqualTo(new Tally(1, 0, 1));
    assertThat(read.rejections.getFirst().detail())
        .isEqualTo("The page that the mail shows is larger than 8 MiB.");
  }

  @Test
  @Timeout(60)
  void foldsBlanksOfAPageInTheTimeThatReadingThemTakes() {
    Collected read = read(page("<p>a" + "&nbsp;".repeat(600_000) + "b</p>"));

    assertThat(read.items)
        .extracting(mail -> mail.text())
        .containsExactly("a" + "\u00A0".repeat(600_000) + "b");
  }

  @Test
  void leavesOutTheBlanksThatEndAndBeginLines() {
    assertThat(read(page("<p>a &nbsp;<br> \t b<br><br>&nbsp;<br>c&nbsp;d</p>")).items)
        .extracting(mail -> mail.text())
        .containsExactly("a\nb\n\nc\u00A0d");
  }
}
