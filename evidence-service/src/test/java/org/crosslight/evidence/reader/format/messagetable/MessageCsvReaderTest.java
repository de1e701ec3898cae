package org.crosslight.evidence.reader.format.messagetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.crosslight.evidence.content.Attachment;
import org.crosslight.evidence.content.Call;
import org.crosslight.evidence.content.CallOutcome;
import org.crosslight.evidence.content.Direction;
import org.crosslight.evidence.content.Identifier;
import org.crosslight.evidence.content.ItemKind;
import org.crosslight.evidence.content.Mark;
import org.crosslight.evidence.content.MediaKind;
import org.crosslight.evidence.content.Party;
import org.crosslight.evidence.content.Place;
import org.crosslight.evidence.content.Row;
import org.crosslight.evidence.content.State;
import org.crosslight.evidence.reader.Collected;
import org.crosslight.evidence.reader.Rejection;
import org.crosslight.evidence.reader.Tally;
import org.crosslight.evidence.reader.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageCsvReaderTest {
  private static final Told OPTIONS = Told.defaults("messages.csv");

  private static Collected read(String... lines) {
    return read(OPTIONS, lines);
  }

  private static Collected read(Told options, String... lines) {
    return Collected.fromText(new MessageCsvReader(), String.join("\r\n", lines) + "\r\n", options);
  }

  private static String cellebrite(String rows) throws IOException {
    String heading =
        Files.readString(Collected.sample("messagetable/PA_chats_export_HEADER_ONLY.csv"));
    return heading.stripTrailing() + "\r\n" + rows;
  }

  @Test
  void readsNoRowsFromHeadingsAlone() {
    Collected read =
        Collected.from(
            new MessageCsvReader(),
            Collected.sample("messagetable/PA_chats_export_HEADER_ONLY.csv"),
            OPTIONS);

    assertThat(read.tally()).isEqualTo(Tally.NONE);
    assertThat(read.outcomeSlug()).isEqualTo("complete");
  }

  @Test
  void mapsAnExportOfPhysicalAnalyzerByItself() throws IOException {
    String row =
        "1,1,447700900123@s.whatsapp.net,21/03/2019,21/03/2019 10:00:00(UTC+0),,,Van crew,,,"
            + "\"447700900123@s.whatsapp.net Bo (owner)\n447700900456@s.whatsapp.net Ann\",1,"
            + "WhatsApp,447700900123,,,,,1,%s,%s,,,,,,%s,Read,Mobile,,,21/03/2019,"
            + "%s,,,,,files/IMG-1.jpg,details,,,%s,,chat.db,,,\r\n";
    String text =
        cellebrite(
            row.formatted(
                    "447700900456@s.whatsapp.net Ann",
                    "",
                    "\"bring, the \"\"van\"\"\nat six\"",
                    "21/03/2019 10:11:12(UTC+0)",
                    "")
                + row.formatted(
                    "447700900123@s.whatsapp.net Bo (owner)",
                    "447700900456@s.whatsapp.net Ann",
                    "ok",
                    "21/03/2019 11:11:13(UTC+1)",
                    "Yes")
                + row.formatted("System Message System Message", "", "Ann joined", "", ""));

    Collected read = Collected.fromText(new MessageCsvReader(), text, OPTIONS);

    assertThat(read.tally()).isEqualTo(new Tally(3, 3, 0));
    Row first = read.items.getFirst();
    assertThat(first.text()).isEqualTo("bring, the \"van\"\nat six");
    assertThat(first.at()).isEqualTo("2019-03-21T10:11:12Z");
    assertThat(first.atText()).isEqualTo("21/03/2019 10:11:12(UTC+0)");
    assertThat(first.assumedZone()).isNull();
    assertThat(first.from())
        .isEqualTo(new Party("Ann", Identifier.account("whatsapp", "447700900456@s.whatsapp.net")));
    assertThat(first.direction()).isEqualTo(Direction.INCOMING);
    assertThat(first.conversation().key()).isEqualTo("table:WhatsApp:1");
    assertThat(first.conversation().title()).isEqualTo("Van crew");
    assertThat(first.attachments()).containsExactly(Attachment.named("IMG-1.jpg", MediaKind.IMAGE));
    assertThat(first.provenance().row()).isEqualTo(2);
    Row second = read.items.get(1);
    assertThat(second.direction()).isEqualTo(Direction.OUTGOING);
    assertThat(second.at()).isEqualTo("2019-03-21T10:11:13Z");
    assertThat(second.state()).isEqualTo(State.DELETED);
    assertThat(second.to())
        .containsExactly(
            new Party("Ann", Identifier.account("whatsapp", "447700900456@s.whatsapp.net")));
    Row system = read.items.get(2);
    assertThat(system.marks()).containsExactly(Mark.SYSTEM);
    assertThat(system.direction()).isEqualTo(Direction.UNKNOWN);
    assertThat(system.at()).isEqualTo("2019-03-21T00:00:00Z");
    assertThat(system.assumedZone()).isEqualTo(ZoneId.of("Europe/London"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Date,Time,From,To,Message",
        "Datum,Uhrzeit,Absender,Empfänger,Nachricht",
        "Fecha,Hora,Remitente,Destinatario,Mensaje",
        "Date,Heure,Expéditeur,Destinataire,Texte",
        "Data,Ora,Expeditor,Destinatar,Mesaj",
        "DATE,TIME,SENDER,RECIPIENT,BODY"
      })
  void knowsHeadingsOfSeveralLanguages(String headings) {
    Collected read = read(headings, "31/01/2024,20:49:07,Ann,+447700900123,hi");

    Row item = read.items.getFirst();
    assertThat(item.at()).isEqualTo("2024-01-31T20:49:07Z");
    assertThat(item.atText()).isEqualTo("31/01/2024 20:49:07");
    assertThat(item.from()).isEqualTo(new Party("Ann", null));
    assertThat(item.to()).containsExactly(new Party(null, Identifier.phone("+447700900123")));
    assertThat(item.text()).isEqualTo("hi");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-01-31 20:49:07              | 2024-01-31T20:49:07Z
          2024-01-31T20:49:07.250Z         | 2024-01-31T20:49:07.250Z
          2024-01-31T20:49:07+01:00        | 2024-01-31T19:49:07Z
          31/01/2024 20:49:07(UTC+0)       | 2024-01-31T20:49:07Z
          31/01/2024 20:49:07 (UTC-05:30)  | 2024-02-01T02:19:07Z
          31/01/2024 8:49 PM               | 2024-01-31T20:49:00Z
          31.01.24 20:49                   | 2024-01-31T20:49:00Z
          Jan 31, 2024 8:49:07 PM          | 2024-01-31T20:49:07Z
          31 January 2024 20:49            | 2024-01-31T20:49:00Z
          31-ian-2024, 20:49               | 2024-01-31T20:49:00Z
          1706734147                       | 2024-01-31T20:49:07Z
          1706734147000                    | 2024-01-31T20:49:07Z
          2024-01-31 20:49:07 UTC          | 2024-01-31T20:49:07Z
          2024-07-31 20:49:07              | 2024-07-31T19:49:07Z
          """)
  void readsTheTimesOfManyTools(String written, String expected) {
    Collected read = read("Timestamp;From;Body", written + ";Ann;hi");

    assertThat(read.items.getFirst().at()).isEqualTo(expected);
    assertThat(read.items.getFirst().atText()).isEqualTo(written);
  }

  @Test
  void decidesTheDateOrderOverTheWholeTable() {
    Collected read =
        read("Date Time,From,Body", "03/04/2024 10:00,Ann,a", "03/25/2024 10:00,Ann,b");

    assertThat(read.items.getFirst().at()).isEqualTo("2024-03-04T10:00:00Z");
    assertThat(read("Date Time,From,Body", "03/04/2024 10:00,Ann,a").notes())
        .containsKey("date-order-assumed");
  }

  @Test
  void keepsARowWhoseTimeCannotBeUnderstood() {
    Collected read = read("Timestamp,From,Body", "next Tuesday,Ann,a");

    assertThat(read.items.getFirst().at()).isNull();
    assertThat(read.items.getFirst().atText()).isEqualTo("next Tuesday");
    assertThat(read.notes()).containsKey("time-unreadable");
  }

  @Test
  void readsEveryDelimiterAndEncoding() {
    for (String delimiter : List.of(",", ";", "\t", "|")) {
      String text =
          String.join(delimiter, "Timestamp", "From", "Body")
              + "\n"
              + String.join(delimiter, "2024-01-31 20:49", "José", "café")
              + "\n";
      for (Charset charset :
          List.of(
              StandardCharsets.UTF_8,
              StandardCharsets.UTF_16,
              StandardCharsets.UTF_16LE,
              StandardCharsets.ISO_8859_1)) {
        Collected read =
            Collected.fromBytes(new MessageCsvReader(), text.getBytes(charset), OPTIONS);

        assertThat(read.lines()).containsExactly("2024-01-31T20:49:00Z José: café");
      }
    }
  }

  @Test
  void findsTheHeadingsBelowAPreamble() {
    Collected read =
        read(
            "Extraction report",
            "",
            "Case;LANTERN",
            "Timestamp;From;Body",
            "2024-01-31 20:49;Ann;hi",
            ";;",
            "2024-01-31 20:50;Bo;ho");

    assertThat(read.tally()).isEqualTo(new Tally(2, 2, 0));
    assertThat(read.items.get(1).provenance().row()).isEqualTo(7);
    assertThat(read.notes()).containsKeys("blank-rows", "rows-before-headings");
  }

  @Test
  void acceptsRaggedRowsOnlyWhereColumnsStillFit() {
    Collected read =
        read(
            "Timestamp,From,Body,Attachment",
            "2024-01-31 20:49,Ann,short row",
            "2024-01-31 20:49,Ann,trailing blanks,,,,",
            "2024-01-31 20:49,Ann,an unquoted, comma, somewhere",
            "Timestamp,From,Body,Attachment",
            "2024-01-31 20:49,Ann,last");

    assertThat(read.tally()).isEqualTo(new Tally(5, 3, 2));
    assertThat(read.rejections)
        .extracting(row -> row.reason().code())
        .containsExactly("more-cells-than-headings", "headings-again");
    assertThat(read.rejections)
        .extracting(Rejection::place)
        .containsExactly(new Place("", 4), new Place("", 5));
  }

  @Test
  void keepsTheQuotationMarksOfATextThatBeginsWithAQuotedWord() {
    Collected read =
        read(
            "Timestamp,From,Body",
            "2024-01-31 20:49,Ann,\"so\" she said",
            "2024-01-31 20:50,Ann,\"a\" and \"b\"",
            "2024-01-31 20:51,Ann,\"\"\"so\"\" she said\"");

    assertThat(read.items)
        .extracting(Row::text)
        .containsExactly("\"so\" she said", "\"a\" and \"b\"", "\"so\" she said");
  }

  @Test
  void losesOneRowToAQuoteThatIsNeverClosed() {
    Collected read =
        read(
            "Timestamp,From,Body",
            "2024-01-31 20:49,Ann,a",
            "2024-01-31 20:50,Ann,\"never closed",
            "2024-01-31 20:51,Ann,b",
            "2024-01-31 20:52,Ann,c");

    assertThat(read.tally()).isEqualTo(new Tally(4, 3, 1));
    assertThat(read.rejections.getFirst().reason().code()).isEqualTo("unbalanced-quote");
    assertThat(read.items).extracting(Row::text).containsExactly("a", "b", "c");
    assertThat(read.items.get(2).provenance().row()).isEqualTo(5);
  }

  @Test
  void readsATruncatedFileUpToTheCut() {
    Collected read =
        Collected.fromText(
            new MessageCsvReader(),
            "Timestamp,From,Body\n2024-01-31 20:49,Ann,a\n2024-01-31 20:50,Ann,\"two\nlines and",
            OPTIONS);

    assertThat(read.tally()).isEqualTo(new Tally(2, 1, 1));
    assertThat(read.outcomeSlug()).isEqualTo("truncated-file");
    assertThat(read.rejections.getFirst().place()).isEqualTo(new Place("", 3));
  }

  @Test
  void followsAnExplicitMapping() {
    Collected read =
        read(
            OPTIONS.withMapping(
                Map.of("time", "Wann", "from", "Wer genau", "body", "#3", "direction", "Weg")),
            "Wann,Wer genau,Was,Weg",
            "2024-01-31 20:49,Ann,hi,sent");

    assertThat(read.lines()).containsExactly("2024-01-31T20:49:00Z Ann: hi");
    assertThat(read.items.getFirst().direction()).isEqualTo(Direction.OUTGOING);
  }

  @Test
  void saysWhatIsWrongWithAMapping() {
    assertThat(
            read(OPTIONS.withMapping(Map.of("time", "When", "body", "What")), "A,B,C", "1,2,3")
                .outcomeSlug())
        .isEqualTo("mapping-column-missing");
    assertThat(read(OPTIONS.withMapping(Map.of("colour", "A")), "A,B", "1,2").outcomeSlug())
        .isEqualTo("mapping-unknown-role");
  }

  @Test
  void readsTheOtherPartyAndDirectionOfASimpleMessageLog() {
    Collected read =
        read(
            "Name,Phone number,Type,Date,Message",
            "Ann,07700 900123,Inbox,2024-01-31 20:49,hi",
            "Ann,+447700900123,Sent,2024-01-31 20:50,ho");

    assertThat(read.items.getFirst().from())
        .isEqualTo(new Party("Ann", Identifier.phone("07700 900123")));
    assertThat(read.items.getFirst().direction()).isEqualTo(Direction.INCOMING);
    assertThat(read.items.get(1).direction()).isEqualTo(Direction.OUTGOING);
    assertThat(read.items.get(1).from()).isNull();
    assertThat(read.items.get(1).to())
        .containsExactly(new Party("Ann", Identifier.phone("+447700900123")));
    assertThat(read.items.get(1).conversation()).isEqualTo(read.items.getFirst().conversation());
  }

  @Test
  void readsCallsFromATableThatSaysWhichRowsAreCalls() {
    Collected read =
        read(
            "interaction,direction,correspondent_id,datetime,call_duration",
            "call,in,07700900123,2024-01-31 20:30:37,137",
            "text,out,07700900456,2024-01-31 21:15:31,");

    assertThat(read.items.getFirst().itemKind()).isEqualTo(ItemKind.CALL);
    assertThat(read.items.getFirst().body()).isEqualTo(new Call(137L, CallOutcome.ANSWERED));
    assertThat(read.items.get(1).itemKind()).isEqualTo(ItemKind.MESSAGE);
  }

  @Test
  void declinesATableWithoutMessages() {
    assertThat(read("antenna_id,latitude,longitude", "1000,42.3,-71.0").outcomeSlug())
        .isEqualTo("no-headings-found");
  }

  @Test
  void rejectsATextOfMoreThanAMillionCharacters() {
    Collected read =
        read(
            "Timestamp,From,Body",
            "2024-01-31 20:49,Ann," + "x".repeat(1_000_001),
            "2024-01-31 20:49,Ann," + "y".repeat(6_000_000),
            "2024-01-31 20:49,Ann,z");

    assertThat(read.tally()).isEqualTo(new Tally(3, 1, 2));
    assertThat(read.rejections)
        .extracting(row -> row.reason().code())
        .containsExactly("text-too-long", "row-too-large");
  }
}
