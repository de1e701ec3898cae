package org.crosslight.evidence.reader.format.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.crosslight.evidence.content.Attachment;
import org.crosslight.evidence.content.Call;
import org.crosslight.evidence.content.CallOutcome;
import org.crosslight.evidence.content.Direction;
import org.crosslight.evidence.content.Identifier;
import org.crosslight.evidence.content.ItemKind;
import org.crosslight.evidence.content.Mark;
import org.crosslight.evidence.content.MediaKind;
import org.crosslight.evidence.content.Party;
import org.crosslight.evidence.content.Row;
import org.crosslight.evidence.content.State;
import org.crosslight.evidence.reader.Collected;
import org.crosslight.evidence.reader.DateOrder;
import org.crosslight.evidence.reader.Tally;
import org.crosslight.evidence.reader.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatsAppTrapsTest {
  private static final Told OPTIONS = Told.defaults("_chat.txt");

  private static Collected read(String text) {
    return Collected.fromText(new WhatsAppTextReader(), text, OPTIONS);
  }

  private static String lines(String... lines) {
    return String.join("\n", lines) + "\n";
  }

  private static Row only(String text) {
    Collected read = read(text);
    assertThat(read.items).hasSize(1);
    return read.items.getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          31/01/2024, 8:49\u202Fpm - Ann: hi | 2024-01-31T20:49:00Z
          31/01/2024, 8:49\u202FPM - Ann: hi | 2024-01-31T20:49:00Z
          31/01/2024, 12:05 a.m. - Ann: hi   | 2024-01-31T00:05:00Z
          31/01/2024, 12:05 p. m. - Ann: hi  | 2024-01-31T12:05:00Z
          31.01.24, 20:49 - Ann: hi          | 2024-01-31T20:49:00Z
          31-01-2024 20:49 - Ann: hi         | 2024-01-31T20:49:00Z
          [31/01/2024, 20:49:07] Ann: hi     | 2024-01-31T20:49:07Z
          \u200E[31/01/2024, 8:49:07\u202FPM] Ann: hi | 2024-01-31T20:49:07Z
          [2024-01-31, 20:49:07] Ann: hi     | 2024-01-31T20:49:07Z
          2024/01/31 20.49 - Ann: hi         | 2024-01-31T20:49:00Z
          31/01/2024 à 20:49 - Ann: hi       | 2024-01-31T20:49:00Z
          31.01.2024 um 20:49 - Ann: hi      | 2024-01-31T20:49:00Z
          31\u200F/1\u200F/2024, 8:49 م - Ann: hi | 2024-01-31T20:49:00Z
          ٣١/٠١/٢٠٢٤، ٨:٤٩ م - Ann: hi       | 2024-01-31T20:49:00Z
          2024. 1. 31. 오후 8:49 - Ann: hi    | 2024-01-31T20:49:00Z
          2024/1/31 下午8:49 - Ann: hi        | 2024-01-31T20:49:00Z
          """)
  void readsTheTimesOfManyCountries(String line, String expected) {
    Row item = only(line);

    assertThat(item.at()).isEqualTo(Instant.parse(expected));
    assertThat(item.from()).isEqualTo(new Party("Ann", null));
    assertThat(item.text()).isEqualTo("hi");
  }

  @Test
  void decidesTheDateOrderFromOneDateForTheWholeFile() {
    Collected read = read(lines("03/04/2024, 10:00 - Ann: a", "03/25/2024, 10:00 - Ann: b"));

    assertThat(read.items.getFirst().at()).isEqualTo("2024-03-04T10:00:00Z");
    assertThat(read.notes()).containsKey("date-order").doesNotContainKey("date-order-assumed");
  }

  @Test
  void decidesTheDateOrderFromTimeRunningForward() {
    Collected read =
        read(
            lines(
                "02/01/2024, 10:00 - Ann: a",
                "03/01/2024, 10:00 - Ann: b",
                "01/02/2024, 10:00 - Ann: c"));

    assertThat(read.items.get(2).at()).isEqualTo("2024-02-01T10:00:00Z");
    assertThat(read.notes()).doesNotContainKey("date-order-assumed");
  }

  @Test
  void assumesTheDayFirstAndSaysSoWhenNothingSettlesIt() {
    Collected read = read("03/04/2024, 10:00 - Ann: a\n");

    assertThat(read.items.getFirst().at()).isEqualTo("2024-04-03T09:00:00Z");
    assertThat(read.notes()).containsKey("date-order-assumed");
  }

  @Test
  void followsTheOfficerOnTheDateOrder() {
    Collected read =
        Collected.fromText(
            new WhatsAppTextReader(),
            "03/04/2024, 10:00 - Ann: a\n",
            OPTIONS.withDateOrder(DateOrder.MONTH_DAY_YEAR));

    assertThat(read.items.getFirst().at()).isEqualTo("2024-03-04T10:00:00Z");
  }

  @Test
  void marksTimesThatTheClocksSkippedOrRepeated() {
    Collected read =
        read(
            lines(
                "31/03/2024, 01:30 - Ann: skipped",
                "27/10/2024, 01:30 - Ann: first",
                "27/10/2024, 01:50 - Ann: later",
                "27/10/2024, 01:10 - Ann: again"));

    assertThat(read.items)
        .extracting(Row::at)
        .containsExactly(
            Instant.parse("2024-03-31T01:30:00Z"),
            Instant.parse("2024-10-27T00:30:00Z"),
            Instant.parse("2024-10-27T00:50:00Z"),
            Instant.parse("2024-10-27T01:10:00Z"));
    assertThat(read.items.getFirst().marks()).containsExactly(Mark.TIME_IN_CLOCK_GAP);
    assertThat(read.items.get(3).marks()).containsExactly(Mark.TIME_TWICE);
    assertThat(read.notes()).containsKeys("time-in-clock-gap", "time-twice");
  }

  @Test
  void readsAMessageWhoseDateDoesNotExistWithoutAMoment() {
    Collected read = read(lines("31/12/2024, 10:00 - Ann: a", "31/02/2025, 10:00 - Ann: b"));

    assertThat(read.items.get(1).at()).isNull();
    assertThat(read.items.get(1).atText()).isEqualTo("31/02/2025, 10:00");
    assertThat(read.items.get(1).marks()).containsExactly(Mark.TIME_UNREADABLE);
  }

  @Test
  void keepsAColonThatBelongsToAName() {
    Collected read =
        read(
            lines(
                "13/01/2024, 10:00 - Bob: plumber: hello",
                "13/01/2024, 10:01 - Bob: plumber: at 5: ok?",
                "13/01/2024, 10:02 - Bob: plumber: yes",
                "13/01/2024, 10:03 - Ann: note: milk"));

    assertThat(read.lines())
        .containsExactly(
            "2024-01-13T10:00:00Z Bob: plumber: hello",
            "2024-01-13T10:01:00Z Bob: plumber: at 5: ok?",
            "2024-01-13T10:02:00Z Bob: plumber: yes",
            "2024-01-13T10:03:00Z Ann: note: milk");
    assertThat(read.items.getFirst().from()).isEqualTo(new Party("Bob: plumber", null));
    assertThat(read.items.get(3).from()).isEqualTo(new Party("Ann", null));
  }

  @Test
  void takesANumberAsIdentifierWithoutItsMarks() {
    assertThat(only("13/01/2024, 10:00 - \u202A+44 7700 900123\u202C: hi").from())
        .isEqualTo(new Party(null, Identifier.phone("+44 7700 900123")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          <Media omitted>                                | -                   | UNKNOWN
          <Medien ausgeschlossen>                        | -                   | UNKNOWN
          <Multimedia omitido>                           | -                   | UNKNOWN
          \u200Eimage omitted                            | -                   | IMAGE
          \u200EGIF omitted                              | -                   | GIF
          \u200Evideo omitted                            | -                   | VIDEO
          \u200EContact card omitted                     | -                   | CONTACT
          rota.pdf • \u200E2 pages \u200Edocument omitted  | -                 | -
          \u200Erota.pdf • 2 pages document omitted      | rota.pdf            | DOCUMENT
          IMG-20240113-WA0001.jpg (file attached)        | IMG-20240113-WA0001.jpg | IMAGE
          PTT-20240113-WA0002.opus (archivo adjunto)     | PTT-20240113-WA0002.opus | AUDIO
          \u200E<attached: 00000003-PHOTO-2024-01-13.jpg> | 00000003-PHOTO-2024-01-13.jpg | IMAGE
          \u200E<pièce jointe : 00000004-VIDEO.mp4>      | 00000004-VIDEO.mp4  | VIDEO
          """)
  void readsWhatStandsForMedia(String text, String name, String kind) {
    Row item = only("13/01/2024, 10:00 - Ann: " + text);

    if (kind == null) {
      assertThat(item.attachments()).isEmpty();
      assertThat(item.text()).isEqualTo(text);
    } else {
      assertThat(item.attachments())
          .containsExactly(Attachment.named(name, MediaKind.valueOf(kind)));
      assertThat(item.text()).isNull();
    }
  }

  @Test
  void keepsTheCaptionOfAnAttachment() {
    Row android =
        only("13/01/2024, 10:00 - Ann: IMG-20240113-WA0001.jpg (file attached)\nthe car\n");
    Row ios = only("[13/01/2024, 10:00:00] Ann: the car \u200E<attached: 01-PHOTO.jpg>");

    assertThat(android.text()).isEqualTo("the car");
    assertThat(android.attachments()).hasSize(1);
    assertThat(ios.text()).isEqualTo("the car");
    assertThat(ios.attachments())
        .containsExactly(Attachment.named("01-PHOTO.jpg", MediaKind.IMAGE));
  }

  @Test
  void leavesWordsThatOnlyLookLikeMediaAlone() {
    assertThat(only("13/01/2024, 10:00 - Ann: image omitted").attachments()).isEmpty();
    assertThat(only("13/01/2024, 10:00 - Ann: see a.txt (please)").text())
        .isEqualTo("see a.txt (please)");
  }

  @ParameterizedTest
  @CsvSource({
    "This message was deleted",
    "\u200EYou deleted this message.",
    "Diese Nachricht wurde gelöscht.",
    "Acest mesaj a fost șters",
    "یہ پیغام حذف کر دیا گیا تھا"
  })
  void knowsDeletedMessages(String text) {
    assertThat(only("13/01/2024, 10:00 - Ann: " + text).state()).isEqualTo(State.DELETED);
  }

  @Test
  void takesTheMarkOfAnEditedMessageOffItsText() {
    Row item = only("13/01/2024, 10:00 - Ann: at six \u200E<This message was edited>");

    assertThat(item.text()).isEqualTo("at six");
    assertThat(item.marks()).containsExactly(Mark.EDITED);
  }

  @Test
  void readsCalls() {
    Row missed = only("[13/01/2024, 10:00:00] Ann: \u200EMissed voice call");
    Row long1 = only("[13/01/2024, 10:00:00] Ann: \u200EVoice call, \u200E3 min");
    Row none = only("[13/01/2024, 10:00:00] Ann: \u200EVideo call. \u200ENo answer");

    assertThat(missed.itemKind()).isEqualTo(ItemKind.CALL);
    assertThat(missed.body()).isEqualTo(new Call(null, CallOutcome.MISSED));
    assertThat(long1.body()).isEqualTo(new Call(180L, CallOutcome.ANSWERED));
    assertThat(none.body()).isEqualTo(new Call(null, CallOutcome.NOT_ANSWERED));
  }

  @Test
  void takesTheOtherPartyFromTheFileName() {
    Collected read =
        Collected.fromText(
            new WhatsAppTextReader(),
            "13/01/2024, 10:00 - Ann: hi\n13/01/2024, 10:01 - Bo: yes\n",
            Told.defaults("WhatsApp Chat with Ann (2).txt"));

    assertThat(read.items.getFirst().conversation().title()).isEqualTo("Ann");
    assertThat(read.items)
        .extracting(Row::direction)
        .containsExactly(Direction.INCOMING, Direction.OUTGOING);
    assertThat(read.items.get(1).to()).containsExactly(new Party("Ann", null));
  }

  @Test
  void leavesTheDirectionOpenInAGroup() {
    Collected read =
        Collected.fromText(
            new WhatsAppTextReader(),
            "13/01/2024, 10:00 - Ann: hi\n13/01/2024, 10:01 - Bo: yes\n13/01/2024, 10:02 - Cy: o\n",
            Told.defaults("WhatsApp Chat with Ann.txt"));

    assertThat(read.items).extracting(Row::direction).containsOnly(Direction.UNKNOWN);
  }

  @Test
  void leavesTheDirectionOpenWhenTheNamedOwnerNeverWrote() {
    Collected read =
        Collected.fromText(
            new WhatsAppTextReader(),
            "13/01/2024, 10:00 - Ann: hi\n13/01/2024, 10:01 - Bo: yes\n",
            OPTIONS.withOwner("Somebody Else", null));

    assertThat(read.items).extracting(Row::direction).containsOnly(Direction.UNKNOWN);
  }

  @Test
  void countsLinesBeforeTheFirstMessageAsOneRejectedRow() {
    Collected read = read("\nsaved by somebody\nfor the case\n13/01/2024, 10:00 - Ann: hi\n");

    assertThat(read.tally()).isEqualTo(new Tally(2, 1, 1));
    assertThat(read.rejections.getFirst().reason().code()).isEqualTo("no-message-header");
    assertThat(read.rejections.getFirst().place().row()).isEqualTo(2);
  }

  @Test
  void readsWindowsLineEndsAndEveryCommonEncoding() {
    String text = "13/01/2024, 10:00 - José: café\r\nsecond line\r\n13/01/2024, 10:01 - Ann: o\r\n";
    List<byte[]> encoded =
        List.of(
            text.getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
            ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE),
            text.getBytes(StandardCharsets.UTF_16LE),
            text.getBytes(StandardCharsets.ISO_8859_1));
    for (byte[] bytes : encoded) {
      Collected read = Collected.fromBytes(new WhatsAppTextReader(), bytes, OPTIONS);

      assertThat(read.lines())
          .containsExactly(
              "2024-01-13T10:00:00Z José: café\nsecond line", "2024-01-13T10:01:00Z Ann: o");
    }
  }

  @Test
  void rejectsTheDateAtWhichTheFileWasCutOff() {
    Collected read = read("13/01/2024, 10:00 - Ann: hi\n13/01/2024, 10:0");

    assertThat(read.tally()).isEqualTo(new Tally(2, 1, 1));
    assertThat(read.outcomeSlug()).isEqualTo("truncated-file");
    assertThat(read.rejections.getFirst().reason().code()).isEqualTo("truncated-row");
    assertThat(read.rejections.getFirst().place().row()).isEqualTo(2);
  }

  @Test
  void rejectsATextOfMoreThanAMillionCharacters() {
    Collected read =
        read(
            "13/01/2024, 10:00 - Ann: "
                + "x".repeat(1_000_001)
                + "\n13/01/2024, 10:01 - Ann: "
                + ("y".repeat(999) + "\n").repeat(1_000)
                + "13/01/2024, 10:02 - Ann: "
                + "z\n".repeat(3_000_000)
                + "13/01/2024, 10:03 - Ann: end");

    assertThat(read.tally()).isEqualTo(new Tally(4, 2, 2));
    assertThat(read.rejections).extracting(r -> r.reason().code()).containsOnly("text-too-long");
    assertThat(read.items.getLast().text()).isEqualTo("end");
  }

  @Test
  void declinesAFileWithoutMessages() {
    assertThat(read("Dear Ann,\nsee you.\n").outcomeSlug()).isEqualTo("wrong-file-for-reader");
    assertThat(read("").outcomeSlug()).isEqualTo("wrong-file-for-reader");
  }
}
