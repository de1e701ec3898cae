package org.crosslight.evidence.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.crosslight.evidence.EvidenceServiceTest;
import org.crosslight.evidence.Fixture;
import org.crosslight.evidence.Officers;
import org.crosslight.evidence.Tampering;
import org.crosslight.evidence.content.Account;
import org.crosslight.evidence.content.Attachment;
import org.crosslight.evidence.content.Conversation;
import org.crosslight.evidence.content.ConversationKind;
import org.crosslight.evidence.content.DocumentPage;
import org.crosslight.evidence.content.Email;
import org.crosslight.evidence.content.Identifier;
import org.crosslight.evidence.content.ItemKind;
import org.crosslight.evidence.content.Location;
import org.crosslight.evidence.content.MediaKind;
import org.crosslight.evidence.content.Membership;
import org.crosslight.evidence.content.Message;
import org.crosslight.evidence.content.Party;
import org.crosslight.evidence.content.Provenance;
import org.crosslight.evidence.content.Reaction;
import org.crosslight.evidence.content.ReplyTo;
import org.crosslight.evidence.content.Row;
import org.crosslight.evidence.content.State;
import org.crosslight.evidence.content.Times;
import org.crosslight.evidence.content.Version;
import org.crosslight.evidence.reader.Coverage;
import org.crosslight.evidence.reader.Tally;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.identity.ExtractionId;
import org.crosslight.kit.identity.OriginalId;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever a row says is stored, shown, found and proven, without a table knowing its kind. */
@QuarkusTest
@EvidenceServiceTest
class ItemsOfAnyKindTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Party ANA = new Party("Ana", Identifier.account("telegram", "user77"));
  private static final Conversation GROUP =
      new Conversation("group", "Climbers", ConversationKind.CHAT);

  @Inject Database database;
  @Inject Publication publication;
  @Inject Attempts attempts;
  @Inject ObjectMapper json;

  private String caseId = "";
  private String exhibitId = "";
  private String extractionId = "";

  @BeforeEach
  void publishOneOfEach() {
    caseId = Fixture.openCase();
    exhibitId = Fixture.exhibit(caseId, "JDS/1");
    String original =
        Fixture.read(exhibitId, "chat.txt", "01/03/2026, 09:15 - Ana: Ne vedem\n")
            .getString("originalId");
    ExtractionId id = ExtractionId.next();
    database.doAsSystem(
        handle -> {
          queue(handle, id, OriginalId.fromString(original));
          Attempt attempt = attempts.begin(handle, id).orElseThrow();
          StagedRows rows = new StagedRows(attempt, json);
          stage(rows);
          rows.send(handle);
          publication.publish(
              handle,
              attempt,
              new Receipt(
                  ExtractionState.COMPLETE,
                  "any",
                  "1",
                  new Tally(6, 6, 0),
                  List.of(
                      new Coverage("box.mbox", Map.of(ItemKind.EMAIL, 1L), 0),
                      new Coverage(
                          "result.json", Map.of(ItemKind.MESSAGE, 2L, ItemKind.ACCOUNT, 1L), 0)),
                  List.of(),
                  null));
        });
    extractionId = id.toString();
  }

  private static void stage(StagedRows rows) {
    rows.add(
        Row.of(GROUP, new Message(Party.named("Bogdan")))
            .from(ANA)
            .times(Times.at(NOON, "noon"))
            .text("Vin la cinci")
            .attachments(
                List.of(
                    Attachment.named("IMG-1.jpg", MediaKind.IMAGE)
                        .typed("image/jpeg")
                        .found("photos/IMG-1.jpg", "ab".repeat(32), 1234)))
            .state(new State(State.Is.TRASHED, NOON, ANA))
            .versions(List.of(new Version("Vin la patru", NOON.minusSeconds(60))))
            .reaction(new Reaction(ANA, "👍", null))
            .replyTo(ReplyTo.id("m-1"))
            .at(new Provenance("result.json", 1, null)));
    rows.add(
        Row.of(
                new Conversation("places", null, ConversationKind.LOCATIONS),
                new Location(51.5, -0.125, 12.0, "Harbour"))
            .times(Times.at(NOON, "noon"))
            .at(new Provenance("places.json", 1, null)));
    rows.add(
        Row.of(
                new Conversation("accounts", null, ConversationKind.ACCOUNTS),
                new Account("telegram", "Ana", List.of(Identifier.account("telegram", "user77"))))
            .at(new Provenance("result.json", 2, null)));
    rows.add(
        Row.of(
                new Conversation("mail", "Rope", ConversationKind.MAIL),
                new Email(
                    "Frânghie nouă",
                    List.of(Party.identified(Identifier.email("c@example.org"))),
                    List.of(),
                    "1@example.org",
                    null,
                    List.of(),
                    List.of(new Email.Header("Subject", "=?utf-8?..."))))
            .from(Party.identified(Identifier.email("ana@example.org")))
            .text("Am cumparat-o.")
            .at(new Provenance("box.mbox", 1, 0L)));
    rows.add(
        Row.of(
                new Conversation("document", "Plan", ConversationKind.DOCUMENT),
                new DocumentPage(3, "Plan"))
            .text("Pagina trei")
            .at(new Provenance("plan.pdf", 3, null)));
    rows.add(
        Row.of(GROUP, Message.PLAIN)
            .from(Party.named("Ana"))
            .text("Bine")
            .at(new Provenance("result.json", 3, null)));
    rows.add(new Membership(GROUP, ANA, NOON, null, "admin"));
    Membership silent = new Membership(GROUP, Party.named("Silent"), null, null, null);
    rows.add(silent);
    rows.add(silent);
  }

  @Test
  void whatARowSaysIsShown() {
    JsonPath items = Officers.eve().get("/extractions/" + extractionId + "/items").jsonPath();

    assertThat(items.getList("items.kind", String.class))
        .containsExactly("message", "location", "account", "email", "document-page", "message");
    assertThat(items.getMap("items[0].sender"))
        .isEqualTo(
            Map.of(
                "name", "Ana",
                "identifier", "user77",
                "identifierKind", "account",
                "app", "telegram"));
    assertThat(items.getMap("items[0].body"))
        .isEqualTo(Map.of("kind", "message", "forwardedFrom", Map.of("name", "Bogdan")));
    assertThat(items.getString("items[0].attachments[0].path")).isEqualTo("photos/IMG-1.jpg");
    assertThat(items.getString("items[0].attachments[0].sha256")).isEqualTo("ab".repeat(32));
    assertThat(items.getString("items[0].state.is")).isEqualTo("trashed");
    assertThat(items.getString("items[0].state.at")).isEqualTo("2026-03-01T12:00:00Z");
    assertThat(items.getString("items[0].versions[0].text")).isEqualTo("Vin la patru");
    assertThat(items.getString("items[0].reactions[0].what")).isEqualTo("👍");
    assertThat(items.getString("items[0].replyTo.id")).isEqualTo("m-1");
    assertThat(items.getFloat("items[1].body.latitude")).isEqualTo(51.5f);
    assertThat(items.getString("items[1].body.name")).isEqualTo("Harbour");
    assertThat(items.getString("items[2].body.identifiers[0].app")).isEqualTo("telegram");
    assertThat(items.getString("items[3].text")).isEqualTo("Frânghie nouă\n\nAm cumparat-o.");
    assertThat(items.getString("items[3].body.cc[0].identifier")).isEqualTo("c@example.org");
    assertThat(items.getInt("items[4].body.number")).isEqualTo(3);
    assertThat(items.getString("items[5].state.is")).isEqualTo("intact");
  }

  @Test
  void theReceiptCountsByKindAndPart() {
    Officers.eve()
        .get("/extractions/" + extractionId)
        .then()
        .body(
            "itemsByKind",
            equalTo(
                Map.of("message", 2, "location", 1, "account", 1, "email", 1, "document-page", 1)))
        .body("parts.path[0]", equalTo("chat.txt/box.mbox"))
        .body(
            "parts.find { it.path == 'chat.txt/result.json' }.byKind",
            equalTo(Map.of("message", 2, "account", 1)))
        .body("itemsDigestVersion", equalTo(2));
  }

  @Test
  void silentMembersStandWithTheirConversation() {
    Officers.eve()
        .get("/exhibits/" + exhibitId + "/conversations")
        .then()
        .body("items", hasSize(6))
        .body("items.find { it.title == 'Climbers' }.members.party.name", contains("Ana", "Silent"))
        .body("items.find { it.title == 'Climbers' }.members[0].how", equalTo("admin"))
        .body("items.find { it.title == 'Climbers' }.memberCount", equalTo(2));
  }

  @Test
  void wordsOfEveryKindAreFound() {
    for (String word : List.of("Harbour", "frânghie", "telegram", "Plan", "pagina", "IMG-1")) {
      Officers.eve()
          .queryParam("q", word)
          .get("/cases/" + caseId + "/search")
          .then()
          .statusCode(200)
          .body("items.findAll { it.extractionId == '%s' }".formatted(extractionId), hasSize(1));
    }
    Officers.eve()
        .queryParam("kind", "location")
        .get("/cases/" + caseId + "/items")
        .then()
        .body("items.kind", contains("location"));
    Officers.eve()
        .queryParam("kind", "planet")
        .get("/cases/" + caseId + "/items")
        .then()
        .statusCode(400);
  }

  @Test
  void everythingIsCoveredByTheDigest() throws Exception {
    Officers.eve()
        .post("/exhibits/" + exhibitId + "/custody/verification")
        .then()
        .body("intact", equalTo(true));

    for (String change :
        List.of(
            "update item set body = jsonb_set(body, '{latitude}', '0') where kind = 'location'",
            "update item set sender_app = 'signal' where sender_app = 'telegram'",
            "update item set state = null where state is not null",
            "update item set versions = null where versions is not null",
            "update conversation set title = 'Walkers' where title = 'Climbers'",
            "update membership set how = 'guest' where how = 'admin'",
            "delete from membership where name = 'Silent'")) {
      Tampering.asOwner(change + " and extraction_id = '%s'".formatted(extractionId));
      Officers.eve()
          .post("/exhibits/" + exhibitId + "/custody/verification")
          .then()
          .body(
              "extractions.find { it.extractionId == '%s' }.matches".formatted(extractionId),
              equalTo(false));
      publishOneOfEach();
    }
  }

  /** An extraction that no job reads. */
  private static void queue(Handle handle, ExtractionId id, OriginalId original) {
    handle.execute(
        """
        insert into extraction (id, original_id, exhibit_id, case_id, state, job_id, settings,
          requested_by, requested_at)
        select ?, o.id, o.exhibit_id, o.case_id, 'queued', ?,
          '{"assumedZone": "Europe/London", "mapping": {}}', 'amira.hale', now()
        from original o where o.id = ?
        """,
        id.value(),
        UUID.randomUUID(),
        original.value());
  }
}
