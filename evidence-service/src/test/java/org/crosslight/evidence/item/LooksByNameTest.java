package org.crosslight.evidence.item;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.crosslight.evidence.EvidenceServiceTest;
import org.crosslight.evidence.Fixture;
import org.crosslight.evidence.Officers;
import org.crosslight.kit.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The log of who looked names what was read as officers name it, beside its id. */
@QuarkusTest
@EvidenceServiceTest
class LooksByNameTest {

  private static final String CHAT =
      """
      01/03/2026, 09:15 - Ana: Ne vedem la gară la 5?
      01/03/2026, 09:16 - Mihai: Da, vin cu mașina
      02/03/2026, 10:00 - Ana: Sună-mă pe 07700 900123
      """;

  private String caseId = "";
  private String exhibitId = "";

  @BeforeEach
  void registerAnExhibit() {
    caseId = Fixture.openCase();
    exhibitId = Fixture.exhibit(caseId, "JDS/1");
  }

  @Test
  void aConversationIsNamedByItsTitleAndThePartByItsMessages() {
    String conversation = conversation("WhatsApp Chat with Mihai.txt");

    look("/conversations/" + conversation + "/items");
    look("/conversations/" + conversation + "/items?offset=1&limit=1");
    look("/conversations/" + conversation + "/items?participant=Ana");
    look("/conversations/" + conversation + "/items?offset=3");
    look("/conversations/" + conversation + "/items?q=gara");

    List<Map<String, String>> log = log(5);
    assertThat(log)
        .allSatisfy(
            entry ->
                assertThat(entry)
                    .containsEntry("subjectKind", "conversation")
                    .containsEntry("subject", conversation)
                    .containsEntry("subjectName", "JDS/1, Mihai"));
    assertThat(log.stream().map(entry -> entry.get("reason")))
        .containsExactly(
            "gara",
            "no messages",
            "2 messages from 1 to 3, participant Ana",
            "message 2",
            "messages 1 to 3");
  }

  @Test
  void aConversationWithoutATitleIsNamedByItsPeople() {
    look("/conversations/" + conversation("chat.txt") + "/items");

    assertThat(log(1).getFirst()).containsEntry("subjectName", "JDS/1, Ana, Mihai");
  }

  @Test
  void oneMessageIsNamedByItsPlaceAndNeverByItsWords() {
    String conversation = conversation("WhatsApp Chat with Mihai.txt");
    String item =
        Officers.ben()
            .get("/conversations/" + conversation + "/items?offset=2")
            .jsonPath()
            .getString("items[0].id");

    look("/items/" + item);

    assertThat(log(1).getFirst())
        .containsEntry("action", "read-item")
        .containsEntry("subject", item)
        .containsEntry("subjectName", "JDS/1, Mihai, message 3");
  }

  @Test
  void exhibitsFilesAndReadingsAreNamed() {
    JsonPath reading = Fixture.read(exhibitId, "chat.txt", CHAT);

    look("/exhibits/" + exhibitId);
    look("/exhibits/" + exhibitId + "/conversations");
    look("/exhibits/" + exhibitId + "/custody");
    look("/extractions/" + reading.getString("id") + "/items");
    look("/originals/" + reading.getString("originalId") + "/content");

    assertThat(log(5).stream().map(entry -> entry.get("action") + ": " + entry.get("subjectName")))
        .containsExactly(
            "download-original: JDS/1, chat.txt",
            "list-items: JDS/1, chat.txt",
            "read-custody: JDS/1",
            "list-conversations: JDS/1",
            "read-exhibit: JDS/1");
  }

  @Test
  void theNameIsForTheForceWhoseCaseItIs() {
    Fixture.addMember(caseId, "carys.lloyd");
    Officers.carys().get("/exhibits/" + exhibitId).then().statusCode(200);

    assertThat(log(1).getFirst()).containsEntry("subjectName", "JDS/1");
    Map<String, String> theirs =
        Officers.carys()
            .get("/consultations?case=" + caseId + "&limit=1")
            .jsonPath()
            .getMap("items[0]");
    assertThat(theirs).containsEntry("action", "read-exhibit").containsEntry("subject", exhibitId);
    assertThat(theirs.get("subjectName")).isNull();
  }

  private String conversation(String fileName) {
    Fixture.read(exhibitId, fileName, CHAT);
    return Officers.ben().get("/exhibits/" + exhibitId + "/conversations").path("items[0].id");
  }

  private static void look(String path) {
    Officers.eve().get(path).then().statusCode(200);
  }

  /** The last entries, the latest first. */
  private List<Map<String, String>> log(int entries) {
    return Officers.as(TestTokens.officer("olu.grant", "NRF", "auditor"))
        .get("/consultations?case=" + caseId + "&limit=" + entries)
        .jsonPath()
        .getList("items");
  }
}
