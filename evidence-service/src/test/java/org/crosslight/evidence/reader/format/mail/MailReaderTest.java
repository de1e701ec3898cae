package org.crosslight.evidence.reader.format.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.crosslight.evidence.content.Attachment;
import org.crosslight.evidence.content.Conversation;
import org.crosslight.evidence.content.ConversationKind;
import org.crosslight.evidence.content.Direction;
import org.crosslight.evidence.content.Email;
import org.crosslight.evidence.content.Identifier;
import org.crosslight.evidence.content.Mark;
import org.crosslight.evidence.content.MediaKind;
import org.crosslight.evidence.content.Party;
import org.crosslight.evidence.content.Place;
import org.crosslight.evidence.content.ReplyTo;
import org.crosslight.evidence.content.Row;
import org.crosslight.evidence.content.State;
import org.crosslight.evidence.reader.Collected;
import org.crosslight.evidence.reader.Packed;
import org.crosslight.evidence.reader.ReadOutcome;
import org.crosslight.evidence.reader.Tally;
import org.crosslight.evidence.reader.Told;
import org.junit.jupiter.api.Test;

class MailReaderTest {
  private static final Told TOLD = Told.defaults("mail.eml");

  private static Collected sample(String name) {
    return Collected.from(new MailReader(), Collected.sample("mail/" + name), TOLD);
  }

  private static Collected read(String... lines) {
    return Collected.fromText(new MailReader(), String.join("\r\n", lines) + "\r\n", TOLD);
  }

  private static Party party(String name, String address) {
    return new Party(name, Identifier.email(address));
  }

  private static Party party(String address) {
    return Party.identified(Identifier.email(address));
  }

  private static Email email(Row row) {
    return (Email) row.body();
  }

  @Test
  void readsAMailWithItsHeaders() {
    Collected read = sample("mail__basic_email.eml");

    assertThat(read.tally()).isEqualTo(new Tally(1, 1, 0));
    Row mail = read.items.getFirst();
    assertThat(mail.from()).isEqualTo(party("Mikel Lindsaar", "test@lindsaar.net"));
    assertThat(mail.to()).containsExactly(party("Mikel Lindsaar", "raasdnil@gmail.com"));
    assertThat(mail.at()).isEqualTo("2008-11-22T04:04:59Z");
    assertThat(mail.atText()).isEqualTo("Sat, 22 Nov 2008 15:04:59 +1100");
    assertThat(mail.assumedZone()).isNull();
    assertThat(mail.text()).isEqualTo("Plain email.\n\nHope it works well!\n\nMikel");
    assertThat(email(mail).subject()).isEqualTo("Testing 123");
    assertThat(email(mail).messageId())
        .isEqualTo("6B7EC235-5B17-4CA8-B2B8-39290DEB43A3@test.lindsaar.net");
    assertThat(email(mail).headers()).hasSize(19);
    assertThat(email(mail).headers().get(1))
        .isEqualTo(
            new Email.Header(
                "Received",
                "by 10.140.178.13 with SMTP id a13cs354079rvf;"
                    + "        Fri, 21 Nov 2008 20:05:05 -0800 (PST)"));
    assertThat(mail.conversation())
        .isEqualTo(
            new Conversation(
                "mail:6B7EC235-5B17-4CA8-B2B8-39290DEB43A3@test.lindsaar.net",
                "Testing 123",
                ConversationKind.MAIL));
  }

  @Test
  void hashesWhatWasAttachedAndNumbersItsPart() {
    Row mail = sample("mail__raw_email_with_nested_attachment.eml").items.getFirst();

    assertThat(mail.text()).isEqualTo("Here is a test of an attachment via email.\n\n- Jamis");
    assertThat(mail.attachments())
        .containsExactly(
            new Attachment(
                "1/1.2",
                "66049e34cb7718ba07ff00830bbb7a47f4c242e9fb2f4bff9418a8fe60b1c895",
                1902L,
                MediaKind.IMAGE,
                "image/png",
                "truncated.png"),
            new Attachment(
                "1/2",
                "ce10fc37ce6bdb0c27bb364727ee42f80963ece6c93900d195816e8a93652242",
                939L,
                MediaKind.DOCUMENT,
                "application/pkcs7-signature",
                "smime.p7s"));
  }

  @Test
  void readsAMailThatIsAttachedToAnother() {
    Collected read = sample("mail__attachment_message_rfc822.eml");

    assertThat(read.tally()).isEqualTo(new Tally(2, 2, 0));
    assertThat(read.items.getFirst().text()).isEqualTo("This is the first part.");
    assertThat(read.items.getFirst().attachments())
        .containsExactly(
            new Attachment(
                "1/2",
                "0f2620525dd3aea09d699a09749a7e00b1df49a99c70d2a42711742007a8f2fd",
                3781L,
                MediaKind.DOCUMENT,
                "message/rfc822",
                "ForwardedMessage.eml"));
    Row attached = read.items.get(1);
    assertThat(attached.provenance().place()).isEqualTo(new Place("1/2", 1));
    assertThat(attached.from()).isEqualTo(party("Test Tester", "xxxx@xxxx.com"));
    assertThat(email(attached).subject()).isEqualTo("Another PDF");
    assertThat(attached.at()).isEqualTo("2005-05-10T17:26:39Z");
    assertThat(attached.attachments())
        .extracting(Attachment::path, Attachment::name, Attachment::size)
        .containsExactly(tuple("1/2/1/2", "broken.pdf", 1026L));
  }

  @Test
  void keepsAMailWhoseDateCannotBeUnderstood() {
    Collected read = sample("mail__bad_date_header.eml");

    assertThat(read.tally()).isEqualTo(new Tally(1, 1, 0));
    Row mail = read.items.getFirst();
    assertThat(mail.at()).isNull();
    assertThat(mail.atText()).isEqualTo("<HR>");
    assertThat(mail.marks()).containsExactly(Mark.TIME_UNREADABLE);
    assertThat(email(mail).subject())
        .isEqualTo("You may_be Eligible for Legitimate_Cash from_GovAgencies!");
  }

  @Test
  void readsAMailThatStandsBehindAnEnvelope() {
    Row mail = sample("mail__raw_email2.eml").items.getFirst();

    assertThat(email(mail).inReplyTo()).isEqualTo("F6E2D0B4-CC35-4A91-BA4C-C7C712B10C13@mac.com");
    assertThat(mail.replyTo())
        .isEqualTo(ReplyTo.id("F6E2D0B4-CC35-4A91-BA4C-C7C712B10C13@mac.com"));
    assertThat(mail.conversation().key())
        .isEqualTo("mail:F6E2D0B4-CC35-4A91-BA4C-C7C712B10C13@mac.com");
    assertThat(mail.conversation().title()).isEqualTo("Signed email causes file attachments");
  }

  @Test
  void readsEveryMailOfAMailbox() throws IOException {
    String box = Files.readString(Collected.sample("mail/box.mbox"));
    Collected read = sample("box.mbox");

    assertThat(read.lines())
        .containsExactly(
            "2024-01-06T09:00:00Z Ann: Hello Bob\nsee\nyou",
            "2024-01-06T11:00:00Z bob@example.com: From here it goes on\n>From twice\n"
                + "From here too\n\nFrom this is no envelope\nbye");
    Row answer = read.items.get(1);
    assertThat(answer.provenance().offset()).isEqualTo(box.indexOf("From bob@example.com Sat"));
    assertThat(answer.replyTo()).isEqualTo(ReplyTo.row(new Place("", 1), "1@example.com"));
    assertThat(answer.conversation()).isEqualTo(read.items.getFirst().conversation());
    assertThat(answer.conversation().title()).isEqualTo("Grüße");
    assertThat(Collected.fromText(new MailReader(), box.replace("\n", "\r\n"), TOLD).lines())
        .isEqualTo(read.lines());
  }

  @Test
  void decodesNamesSubjectsAndFileNames() {
    Row mail =
        read(
                "From: =?UTF-8?Q?Jos=C3=A9_Mu=C3=B1oz?= <jose@example.com>",
                "To: undisclosed-recipients:;",
                "Cc: Team: \"Smith, Ann\" <ann@example.com>, bob@example.com;,",
                " =?iso-8859-2?Q?Pawe=B3?= <pawel@example.pl>",
                "Bcc: café@example.com",
                "Subject: =?UTF-8?B?w4TDlg==?= =?UTF-8?B?w5w=?= é",
                "Date: 25 Mar 05 10:00 EST",
                "Content-Type: multipart/mixed; boundary=XX",
                "",
                "--XX",
                "Content-Type: text/plain; charset=windows-1250",
                "Content-Transfer-Encoding: quoted-printable",
                "",
                "=BAi",
                "--XX",
                "Content-Type: application/pdf",
                "Content-Transfer-Encoding: base64",
                "Content-Disposition: attachment; filename*=UTF-8''r%C3%A9sum%C3%A9.pdf",
                "",
                "aGVsbG8=",
                "--XX--")
            .items
            .getFirst();

    assertThat(mail.from()).isEqualTo(party("José Muñoz", "jose@example.com"));
    assertThat(mail.to()).isEmpty();
    assertThat(email(mail).cc())
        .containsExactly(
            party("Smith, Ann", "ann@example.com"),
            party("bob@example.com"),
            party("Paweł", "pawel@example.pl"));
    assertThat(email(mail).bcc()).containsExactly(party("café@example.com"));
    assertThat(email(mail).subject()).isEqualTo("ÄÖÜ é");
    assertThat(mail.at()).isEqualTo("2005-03-25T15:00:00Z");
    assertThat(mail.text()).isEqualTo("şi");
    assertThat(mail.attachments())
        .containsExactly(
            new Attachment(
                "1/2",
                "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824",
                5L,
                MediaKind.DOCUMENT,
                "application/pdf",
                "résumé.pdf"));
  }

  @Test
  void takesPlainWordsBeforeThePageThatSaysTheSame() {
    Row mail =
        read(
                "From: ann@example.com",
                "Subject: both",
                "Content-Type: multipart/alternative; boundary=XX",
                "",
                "--XX",
                "Content-Type: text/html",
                "",
                "<p>page</p>",
                "--XX",
                "Content-Type: text/plain",
                "",
                "plain",
                "--XX--")
            .items
            .getFirst();

    assertThat(mail.text()).isEqualTo("plain");
    assertThat(mail.attachments()).isEmpty();
  }

  @Test
  void showsOnlyWhatAPageShows() {
    Row mail =
        read(
                "From: ann@example.com",
                "Subject: page",
                "Content-Type: text/html; charset=utf-8",
                "",
                "<style>p{}</style><p>See&nbsp;you<br>at <b>six</b></p><script>x()</script>bye")
            .items
            .getFirst();

    assertThat(mail.text()).isEqualTo("See\u00A0you\nat six\nbye");
  }

  @Test
  void knowsTheOwnersMailsFromOthers() {
    Told told = TOLD.withOwner(null, "BOB@example.com");
    Collected read = Collected.from(new MailReader(), Collected.sample("mail/box.mbox"), told);

    assertThat(read.items)
        .extracting(Row::direction)
        .containsExactly(Direction.INCOMING, Direction.OUTGOING);
  }

  @Test
  void tellsMailsThatThunderbirdHadDeleted() {
    assertThat(
            read("From: a@example.com", "Subject: x", "X-Mozilla-Status: 0009", "", "gone")
                .items
                .getFirst()
                .state())
        .isEqualTo(State.DELETED);
  }

  @Test
  void readsTheMailsOfAnArchive() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : List.of("Inbox/1.eml", "Inbox/2.eml")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(
            "From: a@example.com\nSubject: %s\n\nhi"
                .formatted(name)
                .getBytes(StandardCharsets.UTF_8));
      }
      zip.putNextEntry(new ZipEntry("Inbox/readme.txt"));
      zip.write("not a mail".getBytes(StandardCharsets.UTF_8));
    }

    Collected read = Collected.fromBytes(new MailReader(), bytes.toByteArray(), TOLD);

    assertThat(read.items)
        .extracting(item -> item.provenance().path())
        .containsExactly("Inbox/1.eml", "Inbox/2.eml");
  }

  @Test
  void saysThatAPackedMailboxIsCut() throws IOException {
    byte[] packed = Packed.GZ.of(Files.readAllBytes(Collected.sample("mail/box.mbox")));

    Collected read =
        Collected.fromBytes(new MailReader(), Arrays.copyOf(packed, packed.length - 40), TOLD);

    assertThat(read.outcomeSlug()).isEqualTo("truncated-file");
    assertThat(read.items).hasSize(2);
    assertThat(((ReadOutcome.Partial) read.outcome).detail())
        .isEqualTo("The archive is damaged or cut off; what comes before the damage was read.");
  }

  @Test
  void declinesWhatHasNoHeadersOfAMail() {
    assertThat(read("Hello: world", "how are you").outcomeSlug())
        .isEqualTo("wrong-file-for-reader");
  }
}
