package org.crosslight.evidence.reader.format.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.crosslight.evidence.content.Direction;
import org.crosslight.evidence.content.Mark;
import org.crosslight.evidence.content.Party;
import org.crosslight.evidence.content.Provenance;
import org.crosslight.evidence.reader.Collected;
import org.crosslight.evidence.reader.Tally;
import org.crosslight.evidence.reader.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhatsAppSamplesTest {
  private static Collected read(String name) {
    return Collected.from(
        new WhatsAppTextReader(),
        Collected.sample("whatsapp/" + name),
        Told.defaults(name).withAssumedZone(ZoneId.of("UTC")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chat-miner__test_[mmddyy]_24hrs.txt",
        "chat-miner__test_ddmmyy_24hrs.txt",
        "chat-miner__test_mmddyy_24hrs.txt",
        "chat-miner__test_mmddyyyy_12hrs.txt",
        "chat-miner__test_yyyymmdd_24hrs.txt"
      })
  void readsTheSameChatFromEveryDateStyle(String name) {
    Collected read = read(name);

    assertThat(read.tally()).isEqualTo(new Tally(9, 9, 0));
    assertThat(read.outcomeSlug()).isEqualTo("complete");
    assertThat(read.lines())
        .containsExactly(
            "2019-01-01T11:25:00Z John Doe: Lorem ipsum dolor sit amet.",
            "2019-01-20T11:23:00Z John Doe: .",
            "2019-01-30T20:49:00Z Jahn Doe: Lorem ipsum dolor sit amet,\n"
                + "consectetur adipiscing elit. Duis libero.",
            "2020-06-10T15:55:00Z John-John Doe: Lorem ipsum : dolor sit amet.",
            "2020-06-20T00:08:00Z -: +12 345 578 created group \"Groupname\"",
            "2020-06-30T09:10:00Z -: You were added",
            "2021-12-10T10:10:00Z John Doe 🤓: Lorem ipsum 🤓",
            "2021-12-20T12:10:00Z 🤓: Lorem ipsum 🤓",
            "2021-12-30T22:01:00Z John Doe: Lorem ipsum dolor sit amet,\n"
                + "consectetur adipiscing elit. Duis libero.");
    assertThat(read.items.get(4).marks()).containsExactly(Mark.SYSTEM);
    assertThat(read.items.getFirst().conversation().title()).isEqualTo("Groupname");
    assertThat(read.items.getFirst().direction()).isEqualTo(Direction.UNKNOWN);
    assertThat(read.items.get(2).provenance().row()).isEqualTo(3);
    assertThat(read.items.get(3).provenance().row()).isEqualTo(5);
  }

  @Test
  void keepsTheTimeAsWritten() {
    Collected read = read("chat-miner__test_mmddyyyy_12hrs.txt");

    assertThat(read.items.get(2).atText()).isEqualTo("01/30/2019, 08:49 p. m.");
    assertThat(read.items.get(2).assumedZone()).isEqualTo(ZoneId.of("UTC"));
  }

  @Test
  void readsEdgeCasesOfAGermanExport() {
    Collected read = read("Chatistics___chat.txt");

    assertThat(read.tally()).isEqualTo(new Tally(21, 21, 0));
    assertThat(read.items.getFirst().at()).isEqualTo("2018-01-04T11:53:57Z");
    assertThat(read.items.get(2).text()).isEqualTo("This is an info entry");
    assertThat(read.items.get(2).from()).isNull();
    assertThat(read.items.get(3).from()).isEqualTo(new Party("John Doe", null));
    assertThat(read.items.get(3).text()).isEqualTo("This is a test answer from John Doe");
    assertThat(read.items.get(8).text())
        .isEqualTo("בְּרֵאשִׁית, בָּרָא אֱלֹהִים, אֵת הַשָּׁמַיִם, וְאֵת הָאָרֶץ");
    assertThat(read.items.getLast().text())
        .isEqualTo("This is the last message of this test file.");
    assertThat(read.items.getLast().at()).isEqualTo("2019-04-19T16:18:33Z");
  }

  @Test
  void keepsPastedHeadersOfAnotherStyleInsideTheirMessage() {
    Collected read = read("Chatistics___chat.txt");

    assertThat(read.items.get(17).text())
        .startsWith("\u0080\u0081\u0082")
        .endsWith("\n[1.2.2019, 00:00:00] John Doe: this line is not a message on its own");
    assertThat(read.items.get(19).text())
        .isEqualTo(
            "What is that?\n2/11/19, 14:48 Alice Placeholder: this is a message from another"
                + " chat!");
    assertThat(read.notes()).containsKey("other-header-style");
  }

  @Test
  void readsDaysAndMonthsWithAndWithoutLeadingNought() {
    Collected read = read("Chatistics___chat_2.txt");

    assertThat(read.lines())
        .containsExactly(
            "2019-09-17T16:37:47Z Peter Doe: This is a message from Peter Doe\n"
                + "[1.9.19, 00:00:00] Peter Doe: this is the second line of the first message",
            "2019-09-17T16:38:06Z Peter Doe: This message should have \"outgoing = False\"",
            "2019-09-17T16:38:59Z John Doe: This message should have \"outgoing = True\", as John"
                + " Doe is the person exporting their logs in this test scenario",
            "2019-09-17T16:39:52Z John Doe: This is the last message of this test file.");
    assertThat(read.items.get(1).provenance()).isEqualTo(new Provenance("", 3, 141L));
  }

  @Test
  void takesTheDirectionFromTheOwnerWhenNamed() {
    Collected read =
        Collected.from(
            new WhatsAppTextReader(),
            Collected.sample("whatsapp/Chatistics___chat.txt"),
            Told.defaults("_chat.txt").withOwner("John Doe", null));

    assertThat(read.items.get(4).direction()).isEqualTo(Direction.OUTGOING);
    assertThat(read.items.get(5).direction()).isEqualTo(Direction.INCOMING);
    assertThat(read.items.get(2).direction()).isEqualTo(Direction.UNKNOWN);
    assertThat(read.items.get(4).to()).containsExactly(new Party("Alice Placeholder", null));
  }
}
