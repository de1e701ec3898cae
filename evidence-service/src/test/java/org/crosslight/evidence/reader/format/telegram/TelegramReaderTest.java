package org.crosslight.evidence.reader.format.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.crosslight.evidence.content.Account;
import org.crosslight.evidence.content.Attachment;
import org.crosslight.evidence.content.Call;
import org.crosslight.evidence.content.CallOutcome;
import org.crosslight.evidence.content.Contact;
import org.crosslight.evidence.content.Conversation;
import org.crosslight.evidence.content.ConversationKind;
import org.crosslight.evidence.content.Direction;
import org.crosslight.evidence.content.Identifier;
import org.crosslight.evidence.content.Location;
import org.crosslight.evidence.content.Mark;
import org.crosslight.evidence.content.MediaKind;
import org.crosslight.evidence.content.Membership;
import org.crosslight.evidence.content.Message;
import org.crosslight.evidence.content.Party;
import org.crosslight.evidence.content.Place;
import org.crosslight.evidence.content.Reaction;
import org.crosslight.evidence.content.ReplyTo;
import org.crosslight.evidence.content.Row;
import org.crosslight.evidence.content.Version;
import org.crosslight.evidence.reader.Collected;
import org.crosslight.evidence.reader.Rejection;
import org.crosslight.evidence.reader.RejectionReason;
import org.crosslight.evidence.reader.Tally;
import org.crosslight.evidence.reader.Told;
import org.junit.jupiter.api.Test;

class TelegramReaderTest {
  private static final Told TOLD = Told.defaults("result.json");
  private static final Party ANN = person("Ann", "user77");
  private static final Party DAN = person("Dan P", "user11");

  private static Party person(String name, String account) {
    return new Party(name, Identifier.account("telegram", account));
  }

  private static Collected sample(String name) {
    return Collected.from(new TelegramReader(), Collected.sample("telegram/" + name), TOLD);
  }

  private static Collected read(String json) {
    return read(json, TOLD);
  }

  private static Collected read(String json, Told told) {
    return Collected.fromText(new TelegramReader(), json, told);
  }

  @Test
  void takesAChatWithoutNameForOne() {
    Collected read =
        read(
            """
            {"name":null,"type":"personal_chat","id":77,"messages":[
            {"id":1,"type":"message","date_unixtime":"1700000000","from":"Ann","from_id":"user77",
             "text":"hello"}]}
            """);
    assertThat(read.items.getFirst().conversation().title()).isNull();
  }

  private static byte[] account() throws IOException {
    return Files.readAllBytes(Collected.sample("telegram/account.json"));
  }

  /** One chat of two with these messages. */
  private static String chat(String... messages) {
    return "{\"name\":\"Ann\",\"type\":\"personal_chat\",\"id\":77,\"messages\":[\n%s\n]}"
        .formatted(String.join(",\n", messages));
  }

  private static String message(long id, String from, String rest) {
    return "{\"id\":%d,\"type\":\"message\",\"date_unixtime\":\"1704103200\",%s,%s}"
        .formatted(id, from, rest);
  }

  @Test
  void readsOneChatAndAWholeAccountAlike() {
    List<String> lines =
        List.of(
            "2018-12-05T10:39:10Z Author 1: Minimal Message",
            "2018-12-05T10:49:24Z Author 2: Link:https://telegram.org/");

    assertThat(sample("chat-miner__test_single_export.json").lines()).isEqualTo(lines);
    Collected batch = sample("chat-miner__test_batch_export.json");
    assertThat(batch.lines()).isEqualTo(lines);
    assertThat(batch.tally()).isEqualTo(new Tally(2, 2, 0));
    assertThat(batch.outcomeSlug()).isEqualTo("complete");
    assertThat(batch.items.getFirst().conversation().title()).isEqualTo("Chatname");
    assertThat(batch.items.getFirst().provenance().offset()).isEqualTo(97);
    assertThat(batch.items.getFirst().direction()).isEqualTo(Direction.UNKNOWN);
  }

  @Test
  void takesTheAccountForTheOwnerAndListsItsContacts() {
    Collected read = sample("account.json");

    assertThat(read.tally()).isEqualTo(new Tally(16, 15, 1));
    assertThat(read.items.getFirst().body())
        .isEqualTo(
            new Account(
                "telegram",
                "Dan P",
                List.of(
                    Identifier.account("telegram", "user11"),
                    Identifier.phone("+44 7700 900111"),
                    Identifier.handle("telegram", "@danp"))));
    assertThat(read.items.getFirst().provenance().place())
        .isEqualTo(new Place("personal_information", 1));
    assertThat(read.items.get(1).body())
        .isEqualTo(
            new Contact(
                "Ann",
                List.of(
                    Identifier.account("telegram", "user77"), Identifier.phone("0044 7700 900123")),
                null));
    assertThat(read.items.get(1).at()).isEqualTo("2024-01-01T10:00:00Z");
    assertThat(read.rejections)
        .extracting(Rejection::place, Rejection::reason)
        .containsExactly(tuple(new Place("", 2), RejectionReason.NOTHING_TO_READ));
    assertThat(read.items.get(2).conversation().title()).isEqualTo("Frequent contacts");
    assertThat(read.notes())
        .containsEntry("parts-not-read", "1 other part of the export was not read: sessions.");
  }

  @Test
  void readsWhoWroteToWhomAndWhatBecameOfIt() {
    List<Row> rows = sample("account.json").items;

    Row first = rows.get(3);
    assertThat(first.conversation())
        .isEqualTo(new Conversation("telegram:77", "Ann", ConversationKind.CHAT));
    assertThat(first.direction()).isEqualTo(Direction.INCOMING);
    assertThat(first.from()).isEqualTo(ANN);
    assertThat(first.to()).containsExactly(DAN);
    Row answer = rows.get(4);
    assertThat(answer.direction()).isEqualTo(Direction.OUTGOING);
    assertThat(answer.to()).containsExactly(ANN);
    assertThat(answer.text()).isEqualTo("see here <https://x.example/>");
    assertThat(answer.marks()).containsExactly(Mark.EDITED);
    assertThat(answer.versions())
        .containsExactly(new Version(null, Instant.parse("2024-01-01T10:05:00Z")));
    assertThat(answer.replyTo()).isEqualTo(ReplyTo.row(first.provenance().place(), "1"));
    assertThat(answer.reactions())
        .containsExactly(new Reaction(ANN, "👍", null), new Reaction(null, "👍", null));
    Row call = rows.get(5);
    assertThat(call.body()).isEqualTo(new Call(null, CallOutcome.MISSED));
    assertThat(call.direction()).isEqualTo(Direction.INCOMING);
    assertThat(call.text()).isNull();
  }

  @Test
  void readsPlacesPeoplePollsAndWhatWasPassedOn() {
    List<Row> rows = sample("account.json").items;

    Row passedOn = rows.get(7);
    assertThat(passedOn.body()).isEqualTo(new Message(person("Bo", "user5")));
    assertThat(passedOn.marks()).containsExactly(Mark.FORWARDED);
    assertThat(passedOn.attachments())
        .containsExactly(
            Attachment.named("plan.pdf", MediaKind.DOCUMENT).typed("application/pdf").sized(77L),
            Attachment.named(null, MediaKind.IMAGE));
    assertThat(rows.get(8).body()).isEqualTo(new Location(53.8, -1.55, null, "Station"));
    assertThat(rows.get(9).body())
        .isEqualTo(new Contact("Cy K", List.of(Identifier.phone("+447700900456")), null));
    assertThat(rows.get(10).text()).isEqualTo("When?\n- Now (1)\n- Later (0)");
  }

  @Test
  void tellsWhoBelongedToAGroupThoughTheyNeverWrote() {
    Collected read = sample("account.json");

    Row made = read.items.get(11);
    assertThat(made.text()).isEqualTo("create group: Van crew, Ann, Dan P, Zed");
    assertThat(made.marks()).containsExactly(Mark.SYSTEM);
    Conversation crew = new Conversation("telegram:9000", "Van crew", ConversationKind.CHAT);
    Instant at = Instant.parse("2024-01-02T10:00:00Z");
    assertThat(read.members)
        .containsExactly(
            new Membership(crew, ANN, at, null, "create group"),
            new Membership(crew, Party.named("Dan P"), at, null, "create group"),
            new Membership(crew, Party.named("Zed"), at, null, "create group"),
            new Membership(
                crew,
                person("Zed", "user99"),
                null,
                Instant.parse("2024-01-02T10:05:00Z"),
                "remove members"),
            new Membership(
                crew,
                person("Yan", "user98"),
                Instant.parse("2024-01-02T10:06:00Z"),
                null,
                "join group by link"));
  }

  @Test
  void hashesTheMediaBesideTheDocumentInAnArchive() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("DataExport/result.json"));
      zip.write(account());
      zip.putNextEntry(new ZipEntry("DataExport/photos/p1.jpg"));
      zip.write("hello".getBytes(StandardCharsets.UTF_8));
    }

    Collected read = Collected.fromBytes(new TelegramReader(), bytes.toByteArray(), TOLD);

    assertThat(read.tally()).isEqualTo(new Tally(16, 15, 1));
    assertThat(read.items.get(6).provenance().path()).isEqualTo("DataExport/result.json");
    assertThat(read.items.get(6).attachments())
        .containsExactly(
            new Attachment(
                "DataExport/photos/p1.jpg",
                "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824",
                5L,
                MediaKind.IMAGE,
                null,
                "p1.jpg"));
  }

  @Test
  void knowsTheOwnerOfAChatOfTwoByTheOtherSide() {
    Collected read =
        read(
            chat(
                message(1, "\"from\":\"Ann\",\"from_id\":\"user77\"", "\"text\":\"a\""),
                message(2, "\"from\":\"Dan\",\"from_id\":\"user11\"", "\"text\":\"b\""),
                message(3, "\"from\":\"Ann\",\"from_id\":77", "\"text\":\"c\"")));

    assertThat(read.items)
        .extracting(Row::direction)
        .containsExactly(Direction.INCOMING, Direction.OUTGOING, Direction.INCOMING);
    assertThat(read.items.get(2).from()).isEqualTo(ANN);
    assertThat(read.items.get(2).to()).containsExactly(person("Dan", "user11"));
  }

  @Test
  void takesTheOfficersWordForTheOwnerOfAGroup() {
    String group =
        "{\"name\":\"Van\",\"type\":\"private_group\",\"id\":9,\"messages\":[%s,%s]}"
            .formatted(
                message(1, "\"from\":\"Ann\",\"from_id\":\"user77\"", "\"text\":\"a\""),
                message(2, "\"from\":\"Dan\",\"from_id\":\"user11\"", "\"text\":\"b\""));

    assertThat(read(group).items)
        .extracting(Row::direction)
        .containsExactly(Direction.UNKNOWN, Direction.UNKNOWN);
    assertThat(read(group, TOLD.withOwner("dan", null)).items)
        .extracting(Row::direction)
        .containsExactly(Direction.INCOMING, Direction.OUTGOING);
    assertThat(read(group, TOLD.withOwner(null, "user77")).items)
        .extracting(Row::direction)
        .containsExactly(Direction.OUTGOING, Direction.INCOMING);
  }

  @Test
  void assumesAZoneForExportsThatGiveNoMoments() {
    Collected read =
        read(
            chat(
                "{\"id\":1,\"type\":\"message\",\"date\":\"2019-07-01T10:00:00\","
                    + "\"from\":\"Ann\",\"from_id\":77,\"text\":\"a\"}"));

    assertThat(read.items.getFirst().at()).isEqualTo("2019-07-01T09:00:00Z");
    assertThat(read.items.getFirst().assumedZone()).isEqualTo(ZoneId.of("Europe/London"));
    assertThat(read.items.getFirst().atText()).isEqualTo("2019-07-01T10:00:00");
  }

  @Test
  void callsAnAnswerByItsIdWhereTheMessageIsNotThere() {
    Collected read =
        read(
            chat(
                message(
                    5,
                    "\"from\":\"Ann\",\"from_id\":\"user77\"",
                    "\"reply_to_message_id\":3,\"text\":\"a\"")));

    assertThat(read.items.getFirst().replyTo()).isEqualTo(ReplyTo.id("3"));
  }

  @Test
  void tellsHowCallsEnded() {
    String call =
        "{\"id\":1,\"type\":\"service\",\"date_unixtime\":\"1704103200\",\"actor\":\"Ann\","
            + "\"actor_id\":\"%s\",\"action\":\"phone_call\",%s,\"text\":\"\"}";
    Collected read =
        read(
            chat(
                call.formatted("user77", "\"duration_seconds\":61,\"discard_reason\":\"hangup\""),
                call.formatted("user11", "\"discard_reason\":\"missed\""),
                call.formatted("user77", "\"discard_reason\":\"busy\""),
                call.formatted("user77", "\"discard_reason\":\"disconnect\"")));

    assertThat(read.items)
        .extracting(Row::body)
        .containsExactly(
            new Call(61L, CallOutcome.ANSWERED),
            new Call(null, CallOutcome.NOT_ANSWERED),
            new Call(null, CallOutcome.REJECTED),
            new Call(null, CallOutcome.UNKNOWN));
  }

  @Test
  void losesOneRowToABrokenOneAndSaysWhereTheDocumentIsCut() throws IOException {
    String whole =
        new String(account(), StandardCharsets.UTF_8).replace("\"text\": \"hi\"", "\"text\": \"hi");
    Collected broken = read(whole);
    assertThat(broken.tally()).isEqualTo(new Tally(16, 14, 2));
    assertThat(broken.rejections.get(1).reason()).isEqualTo(RejectionReason.BROKEN_JSON);

    Collected cut = read(whole.substring(0, whole.indexOf("\"Station\"")));
    assertThat(cut.outcomeSlug()).isEqualTo("truncated-file");
    assertThat(cut.rejections.getLast().reason()).isEqualTo(RejectionReason.TRUNCATED_ROW);
  }

  @Test
  void declinesJsonOfOthers() {
    assertThat(read("[{\"timestamp\":\"2018-12-05\",\"message\":\"x\"}]").outcomeSlug())
        .isEqualTo("wrong-file-for-reader");
  }
}
