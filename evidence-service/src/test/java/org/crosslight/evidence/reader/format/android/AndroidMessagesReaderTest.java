package org.crosslight.evidence.reader.format.android;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.crosslight.evidence.content.Attachment;
import org.crosslight.evidence.content.Conversation;
import org.crosslight.evidence.content.ConversationKind;
import org.crosslight.evidence.content.Direction;
import org.crosslight.evidence.content.Identifier;
import org.crosslight.evidence.content.IdentifierKind;
import org.crosslight.evidence.content.Mark;
import org.crosslight.evidence.content.MediaKind;
import org.crosslight.evidence.content.Party;
import org.crosslight.evidence.content.Place;
import org.crosslight.evidence.content.Row;
import org.crosslight.evidence.reader.Collected;
import org.crosslight.evidence.reader.Tally;
import org.crosslight.evidence.reader.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AndroidMessagesReaderTest {
  private static final Told TOLD = Told.defaults("mmssms.db");

  private static final String[] PICTURE = {
    "insert into canonical_addresses values (1, '+447700900123'), (2, '+447700900456')",
    "insert into threads values (7, '1 2')",
    "insert into pdu values (3, 7, 1704103200, 1, 'Van')",
    "insert into addr values (1, 3, '+447700900123', 137), (2, 3, 'insert-address-token', 151),"
        + " (3, 3, '+447700900456', 151)",
    "insert into part values (1, 3, 'application/smil', null, null, null, null, '<smil/>'),"
        + " (2, 3, 'text/plain', null, null, null, null, 'look'),"
        + " (3, 3, 'image/jpeg', null, 'van.jpg', null,"
        + " '/data/user_de/0/com.android.providers.telephony/app_parts/PART_3', null)",
  };

  @TempDir Path directory = Path.of("");

  private static Party phone(String number) {
    return Party.identified(Identifier.phone(number));
  }

  private static Collected read(Path file) {
    return Collected.from(new AndroidMessagesReader(), file, TOLD);
  }

  private Collected made(String... statements) {
    return read(MadeDatabase.in(directory, MadeDatabase.MESSAGES, statements));
  }

  @Test
  void readsTheMessagesOfAPhone() {
    Collected read = read(Collected.sample("android/plaso__mmssms.db"));

    assertThat(read.tally()).isEqualTo(new Tally(9, 9, 0));
    assertThat(read.outcomeSlug()).isEqualTo("complete");
    assertThat(read.notes()).isEmpty();
    Row sent = read.items.getFirst();
    assertThat(sent.text()).isEqualTo("Yo Fred this is my new number.");
    assertThat(sent.direction()).isEqualTo(Direction.OUTGOING);
    assertThat(sent.from()).isNull();
    assertThat(sent.to()).containsExactly(phone("1 555-521-5554"));
    assertThat(sent.at()).isEqualTo("2013-10-29T16:56:28.038Z");
    assertThat(sent.provenance().place()).isEqualTo(new Place("sms", 1));
    Row received = read.items.get(2);
    assertThat(received.text()).isEqualTo("What message?");
    assertThat(received.direction()).isEqualTo(Direction.INCOMING);
    assertThat(received.from()).isEqualTo(phone("15555215554"));
    assertThat(received.atText()).isEqualTo("1383066341303, sent 1383066340000");
    assertThat(received.conversation().key()).isEqualTo(sent.conversation().key());
  }

  @Test
  void tellsWhatBecameOfMessages() {
    Collected read =
        made(
            "insert into sms values (1, 1, '07700900123', 1704103200000, 0, 1, 3, null, 'a'),"
                + " (2, 1, '07700900123', 1704103200000, 0, 1, 4, null, 'b'),"
                + " (3, 1, '07700900123', 1704103200000, 0, 1, 5, null, 'c'),"
                + " (4, 1, 'VODAFONE', 1704103200000, 0, 1, 1, null, 'null'),"
                + " (5, 1, null, 1704103200000, 0, 1, 1, null, null)");

    assertThat(read.tally()).isEqualTo(new Tally(5, 4, 1));
    assertThat(read.items)
        .extracting(Row::marks)
        .containsExactly(Set.of(Mark.DRAFT), Set.of(Mark.QUEUED), Set.of(Mark.FAILED), Set.of());
    assertThat(read.items.get(3).text()).isEqualTo("null");
    assertThat(read.items.get(3).from())
        .isEqualTo(Party.identified(Identifier.of(IdentifierKind.UNKNOWN, "VODAFONE")));
  }

  @Test
  void putsAPictureMessageTogetherFromItsTables() {
    Collected read = made(PICTURE);

    assertThat(read.tally()).isEqualTo(new Tally(1, 1, 0));
    Row message = read.items.getFirst();
    assertThat(message.provenance().place()).isEqualTo(new Place("pdu", 3));
    assertThat(message.at()).isEqualTo("2024-01-01T10:00:00Z");
    assertThat(message.from()).isEqualTo(phone("+447700900123"));
    assertThat(message.to()).containsExactly(phone("+447700900456"));
    assertThat(message.text()).isEqualTo("Van\nlook");
    assertThat(message.attachments())
        .containsExactly(Attachment.named("van.jpg", MediaKind.IMAGE).typed("image/jpeg"));
    assertThat(message.conversation())
        .isEqualTo(
            new Conversation(
                "sms:+447700900123,+447700900456",
                "+447700900123, +447700900456",
                ConversationKind.CHAT));
  }

  @Test
  void hashesThePartsBesideTheDatabase() throws IOException {
    byte[] archive =
        MadeDatabase.zip(
            Map.of(
                "databases/mmssms.db",
                Files.readAllBytes(MadeDatabase.in(directory, MadeDatabase.MESSAGES, PICTURE)),
                "app_parts/PART_3",
                "hello".getBytes(StandardCharsets.UTF_8)));

    Collected read = Collected.fromBytes(new AndroidMessagesReader(), archive, TOLD);

    assertThat(read.items.getFirst().provenance().path()).isEqualTo("databases/mmssms.db/pdu");
    assertThat(read.items.getFirst().attachments())
        .containsExactly(
            new Attachment(
                "app_parts/PART_3",
                "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824",
                5L,
                MediaKind.IMAGE,
                "image/jpeg",
                "van.jpg"));
  }

  @Test
  void countsRowsThatStandInTheLogAlone() {
    Map<String, byte[]> files =
        MadeDatabase.withLog(
            directory,
            "mmssms.db",
            "insert into sms values (1, 1, '07700900123', 1704103200000, 0, 1, 1, null, 'late')");

    Collected read =
        Collected.fromBytes(new AndroidMessagesReader(), MadeDatabase.zip(files), TOLD);

    assertThat(read.lines()).containsExactly("2024-01-01T10:00:00Z 07700900123: late");
  }

  @Test
  void saysThatTheLogBesideTheDatabaseIsDamaged() {
    Map<String, byte[]> files =
        MadeDatabase.withLog(
            directory,
            "mmssms.db",
            "insert into sms values (1, 1, '07700900123', 1704103200000, 0, 1, 1, null, 'late')");
    byte[] folder = MadeDatabase.zip(new TreeMap<>(files));
    int log = new String(folder, StandardCharsets.ISO_8859_1).indexOf("mmssms.db-wal");
    Arrays.fill(folder, log + 60, log + 160, (byte) 0xFF);

    Collected read = Collected.fromBytes(new AndroidMessagesReader(), folder, TOLD);

    assertThat(read.outcomeSlug()).isEqualTo("truncated-file");
  }

  @Test
  void saysWhichOtherTablesHaveRows() {
    Collected read =
        made(
            "create table rate (sent_time integer)",
            "insert into rate values (1)",
            "create table words_content (c text)",
            "insert into words_content values ('x')");

    assertThat(read.notes())
        .containsEntry("tables-not-read", "1 other table of the database was not read: rate.");
  }
}
