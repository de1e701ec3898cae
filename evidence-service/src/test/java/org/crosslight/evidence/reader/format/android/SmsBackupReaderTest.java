package org.crosslight.evidence.reader.format.android;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.crosslight.evidence.content.Attachment;
import org.crosslight.evidence.content.Call;
import org.crosslight.evidence.content.CallOutcome;
import org.crosslight.evidence.content.ConversationKind;
import org.crosslight.evidence.content.Direction;
import org.crosslight.evidence.content.Identifier;
import org.crosslight.evidence.content.ItemKind;
import org.crosslight.evidence.content.Mark;
import org.crosslight.evidence.content.MediaKind;
import org.crosslight.evidence.content.Party;
import org.crosslight.evidence.content.Place;
import org.crosslight.evidence.content.Row;
import org.crosslight.evidence.reader.Collected;
import org.crosslight.evidence.reader.Rejection;
import org.crosslight.evidence.reader.Tally;
import org.crosslight.evidence.reader.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmsBackupReaderTest {
  private static final Told OPTIONS = Told.defaults("sms.xml");

  private static Collected sample(String name) {
    return Collected.from(new SmsBackupReader(), Collected.sample("android/" + name), OPTIONS);
  }

  private static Collected read(String rows) {
    return Collected.fromText(
        new SmsBackupReader(),
        "<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<smses>\n" + rows + "\n</smses>",
        OPTIONS);
  }

  @Test
  void readsMessagesDraftsAndPictureMessages() {
    Collected read = sample("locket__sms_backup.xml");

    assertThat(read.tally()).isEqualTo(new Tally(4, 4, 0));
    assertThat(read.outcomeSlug()).isEqualTo("complete");
    assertThat(read.notes()).isEmpty();
    Row first = read.items.getFirst();
    assertThat(first.at()).isEqualTo("2025-01-15T10:00:00Z");
    assertThat(first.atText()).isEqualTo("Jan 15, 2025 10:00:00 AM");
    assertThat(first.assumedZone()).isNull();
    assertThat(first.text()).isEqualTo("Hey, are we still on for tomorrow?");
    assertThat(first.direction()).isEqualTo(Direction.INCOMING);
    assertThat(first.from()).isEqualTo(new Party("Sarah Kovacs", Identifier.phone("+15551234567")));
    assertThat(first.conversation().key()).isEqualTo("sms:+15551234567");
    assertThat(first.conversation().title()).isEqualTo("Sarah Kovacs");
    Row second = read.items.get(1);
    assertThat(second.direction()).isEqualTo(Direction.OUTGOING);
    assertThat(second.from()).isNull();
    assertThat(second.to())
        .containsExactly(new Party("Sarah Kovacs", Identifier.phone("+15551234567")));
    Row draft = read.items.get(2);
    assertThat(draft.direction()).isEqualTo(Direction.OUTGOING);
    assertThat(draft.marks()).containsExactly(Mark.DRAFT);
    assertThat(draft.to()).containsExactly(new Party(null, Identifier.phone("+15559998888")));
    Row mms = read.items.get(3);
    assertThat(mms.text()).isEqualTo("Where is Santa Clause?");
    assertThat(mms.from()).isEqualTo(new Party(null, Identifier.phone("+15551112222")));
    assertThat(mms.to()).containsExactly(new Party(null, Identifier.phone("+15559990000")));
    assertThat(mms.conversation().key()).isEqualTo("sms:+15551112222");
    assertThat(mms.attachments()).isEmpty();
    assertThat(mms.provenance().row()).isEqualTo(4);
  }

  @Test
  void readsCallLogsAndSaysThatTheyAnnounceMore() {
    Collected read = sample("mobilecombackup__to_process_00_calls-test.xml");

    assertThat(read.tally()).isEqualTo(new Tally(12, 12, 0));
    assertThat(read.notes().get("announced-count-differs"))
        .isEqualTo("The file announces 56 rows and holds 12.");
    Row first = read.items.getFirst();
    assertThat(first.itemKind()).isEqualTo(ItemKind.CALL);
    assertThat(first.direction()).isEqualTo(Direction.OUTGOING);
    assertThat(first.body()).isEqualTo(new Call(33L, CallOutcome.ANSWERED));
    assertThat(first.to())
        .containsExactly(new Party("Cindy Lauper", Identifier.phone("+15555550013")));
    assertThat(first.at()).isEqualTo("2014-11-03T22:34:13.956Z");
    assertThat(first.conversation().kind()).isEqualTo(ConversationKind.CALLS);
    Row missed = read.items.get(3);
    assertThat(missed.direction()).isEqualTo(Direction.INCOMING);
    assertThat(missed.body()).isEqualTo(new Call(0L, CallOutcome.MISSED));
    assertThat(missed.from()).isEqualTo(new Party(null, Identifier.phone("5555550016")));
    assertThat(sample("mobilecombackup__to_process_01_calls-test.xml").tally())
        .isEqualTo(new Tally(12, 12, 0));
  }

  @ParameterizedTest
  @CsvSource({
    "1, INCOMING, ANSWERED",
    "2, OUTGOING, NOT_ANSWERED",
    "3, INCOMING, MISSED",
    "4, INCOMING, VOICEMAIL",
    "5, INCOMING, REJECTED",
    "6, INCOMING, BLOCKED",
    "7, INCOMING, ANSWERED",
    "99, UNKNOWN, UNKNOWN"
  })
  void knowsTheKindsOfCalls(String type, Direction direction, CallOutcome outcome) {
    Row call =
        read("<call number=\"07700900123\" duration=\"0\" date=\"1415054053956\" type=\"%s\"/>"
                .formatted(type))
            .items
            .getFirst();

    assertThat(call.direction()).isEqualTo(direction);
    assertThat(call.body()).isEqualTo(new Call(0L, outcome));
  }

  @Test
  void joinsSurrogateHalvesThatTheAppWritesAsReferences() {
    Collected read =
        read(
            "<sms address=\"07700900123\" date=\"1415054053956\" type=\"1\""
                + " body=\"ok &#55357;&#56834; &#10;next &#xD83D;&#xDE02; &amp; &#128514;\"/>");

    assertThat(read.items.getFirst().text()).isEqualTo("ok 😂 \nnext 😂 & 😂");
    assertThat(read.items.getFirst().marks()).isEmpty();
  }

  @Test
  void marksReferencesThatStandForNoCharacter() {
    Collected read =
        read(
            "<sms address=\"07700900123\" date=\"1415054053956\" type=\"1\""
                + " body=\"a&#55357;b&#0;c&#56834;\"/>");

    assertThat(read.items.getFirst().text()).isEqualTo("a\uFFFDb\uFFFDc\uFFFD");
    assertThat(read.items.getFirst().marks()).containsExactly(Mark.BYTES_REPLACED);
  }

  @Test
  void notesAttachmentsWithoutHoldingThem() {
    String data = "QUJD".repeat(4_000_000) + "QQ==";
    Collected read =
        read(
            "<mms date=\"1415054053956\" msg_box=\"2\" address=\"+447700900123~+447700900456\">"
                + "<parts><part ct=\"image/jpeg\" cl=\"car.jpg\" text=\"null\" data=\""
                + data
                + "\"/>"
                + "<part ct=\"text/plain\" text=\"look\"/></parts>"
                + "<addrs><addr address=\"insert-address-token\" type=\"137\"/>"
                + "<addr address=\"+447700900123\" type=\"151\"/>"
                + "<addr address=\"+447700900456\" type=\"151\"/></addrs></mms>");

    Row item = read.items.getFirst();
    assertThat(item.attachments())
        .containsExactly(
            Attachment.named("car.jpg", MediaKind.IMAGE).typed("image/jpeg").sized(12_000_001L));
    assertThat(item.text()).isEqualTo("look");
    assertThat(item.from()).isNull();
    assertThat(item.to())
        .containsExactly(
            new Party(null, Identifier.phone("+447700900123")),
            new Party(null, Identifier.phone("+447700900456")));
    assertThat(item.conversation().key()).isEqualTo("sms:+447700900123,+447700900456");
  }

  @Test
  void keepsNumbersWrittenInSeveralWaysInOneConversation() {
    Collected read =
        read(
            "<sms address=\"07700 900123\" date=\"1415054053956\" type=\"1\" body=\"a\"/>"
                + "<sms address=\"+447700900123\" date=\"1415054053957\" type=\"2\" body=\"b\"/>"
                + "<sms address=\"GIFFGAFF\" date=\"1415054053957\" type=\"1\" body=\"c\"/>");

    assertThat(read.items)
        .extracting(item -> item.conversation().key())
        .containsExactly("sms:+447700900123", "sms:+447700900123", "sms:giffgaff");
  }

  @Test
  void keepsEqualRowsOfOverlappingBackups() {
    String row = "<sms address=\"07700900123\" date=\"1415054053956\" type=\"1\" body=\"a\"/>";

    assertThat(read(row + row).tally()).isEqualTo(new Tally(2, 2, 0));
  }

  @Test
  void rejectsABrokenRowAndReadsTheOthers() {
    Collected read =
        read(
            "<sms address=\"1\" date=\"1415054053956\" type=\"1\" body=\"a\"/>"
                + "<sms address=\"2\" date=\"1415054053956\" type=\"1\" body=\"fish & chips\"/>"
                + "<sms address=\"3\" date=\"1415054053956\" type=\"1\" body=\"never closed />"
                + "<sms address=\"4\" date=\"1415054053956\" type=\"1\" body=\"&undefined;\"/>"
                + "<sms address=\"null\" body=\"null\" date=\"1\" type=\"1\"/>"
                + "<sms address=\"6\" date=\"1415054053956\" type=\"1\" body=\"f\"></sms>");

    assertThat(read.tally()).isEqualTo(new Tally(6, 2, 4));
    assertThat(read.rejections)
        .extracting(row -> row.reason().code())
        .containsExactly("broken-xml", "broken-xml", "broken-xml", "nothing-to-read");
    assertThat(read.rejections)
        .extracting(Rejection::place)
        .containsExactly(new Place("", 2), new Place("", 3), new Place("", 4), new Place("", 5));
    assertThat(read.items.get(1).text()).isEqualTo("f");
  }

  @Test
  void readsATruncatedFileUpToTheCut() {
    String whole =
        "<smses count=\"2\"><sms address=\"1\" date=\"1415054053956\" type=\"1\" body=\"a\"/>"
            + "<sms address=\"2\" date=\"1415054053956\" type=\"1\" body=\"second mess";
    Collected read = Collected.fromText(new SmsBackupReader(), whole, OPTIONS);

    assertThat(read.tally()).isEqualTo(new Tally(2, 1, 1));
    assertThat(read.outcomeSlug()).isEqualTo("truncated-file");
    assertThat(read.rejections.getFirst().reason().code()).isEqualTo("truncated-row");
    assertThat(read.rejections.getFirst().place()).isEqualTo(new Place("", 2));
  }

  @Test
  void resolvesNoEntities() {
    Collected read =
        Collected.fromText(
            new SmsBackupReader(),
            "<!DOCTYPE smses [<!ENTITY x SYSTEM \"file:///etc/hostname\">"
                + "<!ENTITY l \"lol\"><!ENTITY m \"&l;&l;&l;\">]><smses>"
                + "<sms address=\"1\" date=\"1415054053956\" type=\"1\" body=\"&x;\"/>"
                + "<sms address=\"1\" date=\"1415054053956\" type=\"1\" body=\"&m;\"/></smses>",
            OPTIONS);

    assertThat(read.tally()).isEqualTo(new Tally(2, 0, 2));
  }

  @Test
  void readsOtherEncodings() {
    String text =
        "<?xml version='1.0' encoding='%s'?><smses><sms address=\"1\" date=\"1415054053956\""
            + " type=\"1\" body=\"здраво\"/></smses>";
    for (Charset charset :
        List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16,
            StandardCharsets.UTF_16LE,
            Charset.forName("windows-1251"))) {
      Collected read =
          Collected.fromBytes(
              new SmsBackupReader(), text.formatted(charset.name()).getBytes(charset), OPTIONS);

      assertThat(read.items).as(charset.name()).hasSize(1);
      assertThat(read.items.getFirst().text()).isEqualTo("здраво");
    }
    assertThat(
            Collected.fromText(new SmsBackupReader(), text.formatted("klingon-1"), OPTIONS)
                .outcomeSlug())
        .isEqualTo("unknown-encoding");
  }

  @Test
  void readsLongTextsUpToAMillionCharacters() {
    String row = "<sms address=\"1\" date=\"1415054053956\" type=\"1\" body=\"%s\"/>";
    String lines = "word&#10;".repeat(160_000);

    Collected read = read(row.formatted(lines) + row.formatted("x".repeat(1_000_001)));

    assertThat(read.tally()).isEqualTo(new Tally(2, 1, 1));
    assertThat(String.valueOf(read.items.getFirst().text())).hasSize(800_000);
    assertThat(read.rejections.getFirst().reason().code()).isEqualTo("text-too-long");
  }

  @Test
  void declinesAnotherXmlFile() {
    assertThat(
            Collected.fromText(new SmsBackupReader(), "<html><body/></html>", OPTIONS)
                .outcomeSlug())
        .isEqualTo("wrong-file-for-reader");
  }
}
