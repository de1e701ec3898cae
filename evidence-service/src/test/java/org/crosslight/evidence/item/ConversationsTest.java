package org.crosslight.evidence.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.crosslight.evidence.EvidenceServiceTest;
import org.crosslight.evidence.Fixture;
import org.crosslight.evidence.Officers;
import org.crosslight.evidence.TranslationPeerResource;
import org.crosslight.kit.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@EvidenceServiceTest
class ConversationsTest {

  private static final String CHAT =
      """
      01/03/2026, 09:15 - Ana: Ne vedem la GARĂ la 5?
      01/03/2026, 09:16 - Mihai: Da, vin cu mașina
      02/03/2026, 10:00 - Ana: Sună-mă pe 07700 900123
      02/03/2026, 10:01 - Mihai: تمام، أراك غدا
      03/03/2026, 11:00 - Ana: 明天见面
      """;

  private String caseId = "";
  private String extractionId = "";
  private String conversationId = "";
  private String exhibitId = "";

  @BeforeEach
  void readAChat() {
    caseId = Fixture.openCase();
    exhibitId = Fixture.exhibit(caseId, "JDS/1");
    extractionId = Fixture.read(exhibitId, "chat.txt", CHAT).getString("id");
    conversationId =
        Officers.eve().get("/exhibits/" + exhibitId + "/conversations").path("items[0].id");
  }

  @Test
  void aConversationTellsWhoAndWhenAndHowMuch() {
    Officers.eve()
        .get("/exhibits/" + exhibitId + "/conversations")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].kind", equalTo("chat"))
        .body("items[0].itemCount", equalTo(5))
        .body("items[0].unread", equalTo(5))
        .body("items[0].participants.name", equalTo(List.of("Ana", "Mihai")))
        .body("items[0].first", equalTo("2026-03-01T09:15:00Z"))
        .body("items[0].last", equalTo("2026-03-03T11:00:00Z"))
        .body("items[0].languages", equalTo(Map.of()));
  }

  @Test
  void aWindowBeginsAndEndsWhereAsked() {
    items("offset=1&limit=2")
        .body("total", equalTo(5))
        .body("offset", equalTo(1))
        .body("items.position", equalTo(List.of(1, 2)))
        .body("items[0].text", equalTo("Da, vin cu mașina"))
        .body("items[0].translation", nullValue())
        .body("items[0].read", equalTo(false));
    items("offset=5").body("total", equalTo(5)).body("items", hasSize(0));
    items("offset=99999999999").body("items", hasSize(0));
    read(Officers.eve(), "limit=501").statusCode(400);
    read(Officers.eve(), "offset=-1").statusCode(400);
  }

  @Test
  void wordsAreFoundInAnyScriptWithoutCaseOrAccents() {
    items("q=gara").body("items.position", equalTo(List.of(0)));
    items("q=MAȘINA vin").body("items.position", equalTo(List.of(1)));
    items("q=+447700900123").body("items.position", equalTo(List.of(2)));
    items("q=07700 900").body("items.position", equalTo(List.of(2)));
    items("q=أراك").body("items.position", equalTo(List.of(3)));
    items("q=见面").body("items.position", equalTo(List.of(4)));
    items("q=elephant").body("total", equalTo(0)).body("items", hasSize(0));
    items("q=' | !").body("total", equalTo(0));
  }

  @Test
  void participantsAndDaysRestrict() {
    items("participant=Ana").body("total", equalTo(3));
    items("participant=Ana&from=2026-03-02&to=2026-03-02")
        .body("items.position", equalTo(List.of(2)));
    items("from=2026-03-02T10:01:00Z").body("items.position", equalTo(List.of(3, 4)));
    items("participant=Nobody").body("total", equalTo(0));
    read(Officers.eve(), "from=yesterday").statusCode(400).body("field", equalTo("from"));
    read(Officers.eve(), "from=+300000-01-01T00:00:00Z")
        .statusCode(400)
        .body("field", equalTo("from"));
    read(Officers.eve(), "to=0000-01-01").statusCode(400).body("field", equalTo("to"));
    read(Officers.eve(), "to=9999-12-31").statusCode(400).body("field", equalTo("to"));
  }

  @Test
  void whatWasReadIsRememberedForEachOfficer() {
    markRead(Officers.ben(), 1, 2).statusCode(204);
    markRead(Officers.ben(), 2, 3).statusCode(204);

    asBen("unread=true").body("items.position", equalTo(List.of(0, 4)));
    asBen("offset=1&limit=1").body("items[0].read", equalTo(true));
    Officers.ben()
        .get("/exhibits/" + exhibitId + "/conversations")
        .then()
        .body("items[0].unread", equalTo(2));
    Officers.ben().get("/exhibits/" + exhibitId).then().body("unread", equalTo(2));
    Officers.ben()
        .get("/cases/" + caseId + "/exhibits")
        .then()
        .body("items[0].unread", equalTo(2))
        .body("items[0].itemCount", equalTo(5));
    Officers.amira().get("/exhibits/" + exhibitId).then().body("unread", equalTo(5));
    nextUnread(0).body("position", equalTo(0));
    nextUnread(1).body("position", equalTo(4));
    nextUnread(5).body("position", nullValue());
    markRead(Officers.ben(), 0, 500).statusCode(204);
    nextUnread(0).body("position", nullValue());
    Officers.ben().get("/exhibits/" + exhibitId).then().body("unread", equalTo(0));
  }

  @Test
  void whatCannotHaveBeenReadIsRefused() {
    markRead(Officers.ben(), 3, 2).statusCode(400);
    markRead(Officers.ben(), 5, 9).statusCode(400);
    markRead(Officers.ben(), -1, 2).statusCode(400);
    Officers.ben()
        .contentType("application/json")
        .body("{}")
        .post("/conversations/" + conversationId + "/read")
        .then()
        .statusCode(400);
    markRead(Officers.eve(), 0, 1).statusCode(204);
    markRead(Officers.carys(), 0, 1).statusCode(404);
  }

  @Test
  void translationsAppearBesideTheItemsAndAreSearched() {
    List<String> ids = items("").extract().jsonPath().getList("items.id", String.class);
    TranslationPeerResource.publish(
        extractionId,
        caseId,
        """
        {"seq":1,"itemId":"%s","language":"ron","confidence":0.97,"tier":"gist","state":"machine","english":"We see each other at the station at 5?","reason":null}
        {"seq":2,"itemId":"%s","language":"ron","confidence":0.95,"tier":"gist","state":"machine","english":"Yes, I come with the car","reason":null}
        {"seq":3,"itemId":"%s","language":"arb","confidence":0.99,"tier":"none","state":"machine","english":null,"reason":"no engine for Arabic; install a model pack"}
        """
            .formatted(ids.get(0), ids.get(1), ids.get(3)));

    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> items("tier=none").body("total", equalTo(1)));
    items("q=station")
        .body("items.position", equalTo(List.of(0)))
        .body("items[0].translation.english", equalTo("We see each other at the station at 5?"))
        .body("items[0].translation.language", equalTo("ron"))
        .body("items[0].translation.tier", equalTo("gist"))
        .body("items[0].translation.state", equalTo("machine"));
    items("language=ron").body("items.position", equalTo(List.of(0, 1)));
    items("tier=none")
        .body("items[0].translation.reason", equalTo("no engine for Arabic; install a model pack"))
        .body("items[0].translation.english", nullValue());
    items("tier=pending").body("items.position", equalTo(List.of(2, 4)));
    Officers.eve()
        .get("/exhibits/" + exhibitId + "/conversations")
        .then()
        .body("items[0].languages", equalTo(Map.of("ron", 2, "arb", 1)))
        .body("items[0].tiers", equalTo(Map.of("gist", 2, "none", 1)));

    TranslationPeerResource.publish(
        extractionId,
        caseId,
        """
        {"seq":4,"itemId":"%s","language":"ron","confidence":0.97,"tier":"keywords","state":"machine","english":"Railway 5","reason":null}
        {"seq":5,"itemId":"%s","language":"ron","confidence":0.97,"tier":"gist","state":"machine","english":"x","reason":null}
        """
            .formatted(ids.get(0), UUID.randomUUID()));

    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> items("q=railway").body("items.position", equalTo(List.of(0))));
    items("q=station").body("total", equalTo(0));
    Officers.eve()
        .get("/exhibits/" + exhibitId + "/conversations")
        .then()
        .body("items[0].languages", equalTo(Map.of("ron", 2, "arb", 1)))
        .body("items[0].tiers", equalTo(Map.of("gist", 1, "keywords", 1, "none", 1)));
  }

  @Test
  void translationsThatEndBeforeTheNumberToldAreAskedForAgain() {
    List<String> ids = items("").extract().jsonPath().getList("items.id", String.class);
    String line =
        """
        {"seq":%d,"itemId":"%s","language":"ron","confidence":0.97,"tier":"gist","state":"machine","english":"x","reason":null}
        """;
    TranslationPeerResource.serve(extractionId, line.formatted(1, ids.get(0)));
    TranslationPeerResource.tell(extractionId, caseId, 2);
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> items("tier=gist").body("items.position", equalTo(List.of(0))));

    TranslationPeerResource.serve(
        extractionId, line.formatted(1, ids.get(0)) + line.formatted(2, ids.get(1)));

    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> items("tier=gist").body("items.position", equalTo(List.of(0, 1))));
  }

  @Test
  void aCaseIsSearchedLatestFirst() {
    String other = Fixture.exhibit(caseId, "JDS/2");
    Fixture.read(other, "other.txt", "05/03/2026, 09:15 - Dan: la gara, repede\n");

    ValidatableResponse first = search("q=gara&limit=1").body("items", hasSize(1));
    first.body("items[0].exhibitReference", equalTo("JDS/2"));
    String next = first.extract().path("next");
    search("q=gara&limit=1&after=" + next)
        .body("items[0].exhibitReference", equalTo("JDS/1"))
        .body("next", nullValue());
    search("q=elephant").body("items", hasSize(0));
    Officers.eve().get("/cases/" + caseId + "/search").then().statusCode(400);
    Officers.eve().get("/cases/" + caseId + "/search?q=gara&after=zzz").then().statusCode(400);
    Officers.carys().get("/cases/" + caseId + "/search?q=gara").then().statusCode(404);
  }

  @Test
  void oneItemIsShownWithItsProvenance() {
    String id = items("limit=1").extract().path("items[0].id");

    Officers.eve()
        .get("/items/" + id)
        .then()
        .statusCode(200)
        .body("text", equalTo("Ne vedem la GARĂ la 5?"))
        .body("exhibitReference", equalTo("JDS/1"))
        .body("provenance.row", equalTo(1))
        .body("sender", hasEntry("name", "Ana"))
        .body("sender.identifier", nullValue());
    Officers.carys().get("/items/" + id).then().statusCode(404);
    Officers.olu().get("/items/" + id).then().statusCode(403);
    Officers.eve().get("/items/" + UUID.randomUUID()).then().statusCode(404);
  }

  @Test
  void everyLookIsLoggedOnce() {
    items("limit=2");
    items("q=gara");
    search("q=la gara");
    String id = items("limit=1").extract().path("items[0].id");
    Officers.eve().get("/items/" + id).then().statusCode(200);

    JsonPath log =
        Officers.as(TestTokens.officer("olu.grant", "NRF", "auditor"))
            .get("/consultations?case=" + caseId + "&limit=100")
            .jsonPath();
    List<Map<String, String>> eve =
        log.getList("items.findAll { it.officer == 'eve.marsh' && it.caseId == '" + caseId + "' }");
    assertThat(eve.stream().map(entry -> entry.get("action")))
        .containsExactly(
            "read-item",
            "read-conversation",
            "search-case",
            "search-conversation",
            "read-conversation",
            "list-conversations");
    assertThat(eve.get(2)).containsEntry("reason", "la gara");
    assertThat(eve.get(3)).containsEntry("reason", "gara");
    assertThat(eve.get(4)).containsEntry("reason", "messages 1 to 2");
  }

  @Test
  void theLogSaysWhichPartOfAConversationWasShown() {
    items("offset=1&limit=3&participant=Ana&language=ron&tier=gist&from=2026-03-01&unread=true");

    Officers.olu()
        .get("/consultations?case=" + caseId + "&limit=1")
        .then()
        .body("items[0].action", equalTo("read-conversation"))
        .body(
            "items[0].reason",
            equalTo(
                "no messages, participant Ana, language ron, translation gist, not before"
                    + " 2026-03-01T00:00:00Z, unread only"));
  }

  @Test
  void looksAtExhibitsAndTheirCustodyAreLogged() {
    String exhibitId =
        Officers.eve().get("/cases/" + caseId + "/exhibits").jsonPath().getString("items[0].id");
    Officers.eve().get("/exhibits/" + exhibitId).then().statusCode(200);
    String extractionId =
        Officers.eve()
            .get("/exhibits/" + exhibitId + "/extractions")
            .jsonPath()
            .getString("items[0].id");
    Officers.eve().get("/extractions/" + extractionId + "/rejections").then().statusCode(200);
    Officers.eve().get("/exhibits/" + exhibitId + "/custody").then().statusCode(200);
    Officers.eve().post("/exhibits/" + exhibitId + "/custody/verification").then().statusCode(200);

    JsonPath log = Officers.olu().get("/consultations?case=" + caseId + "&limit=6").jsonPath();
    assertThat(log.getList("items.action", String.class))
        .containsExactly(
            "verify-custody",
            "read-custody",
            "list-rejections",
            "list-extractions",
            "read-exhibit",
            "list-exhibits");
    assertThat(log.getList("items.officer", String.class)).containsOnly("eve.marsh");
  }

  @Test
  void outsidersSeeNoConversation() {
    read(Officers.carys(), "").statusCode(404);
    read(Officers.olu(), "").statusCode(403);
    read(Officers.linkage(), "").statusCode(403);
    Officers.carys()
        .get("/conversations/" + conversationId + "/items/next-unread")
        .then()
        .statusCode(404);
  }

  private ValidatableResponse items(String query) {
    return read(Officers.eve(), query).statusCode(200);
  }

  private ValidatableResponse asBen(String query) {
    return read(Officers.ben(), query).statusCode(200);
  }

  private ValidatableResponse read(RequestSpecification officer, String query) {
    return with(officer, query).get("/conversations/" + conversationId + "/items").then();
  }

  private ValidatableResponse search(String query) {
    return with(Officers.eve(), query).get("/cases/" + caseId + "/search").then().statusCode(200);
  }

  private static RequestSpecification with(RequestSpecification officer, String query) {
    for (String pair : query.isEmpty() ? new String[0] : query.split("&", -1)) {
      String[] parts = pair.split("=", 2);
      officer.queryParam(parts[0], parts[1]);
    }
    return officer;
  }

  private ValidatableResponse nextUnread(int from) {
    return Officers.ben()
        .get("/conversations/" + conversationId + "/items/next-unread?from=" + from)
        .then()
        .statusCode(200);
  }

  private ValidatableResponse markRead(RequestSpecification officer, int from, int to) {
    return officer
        .contentType("application/json")
        .body(Map.of("fromPosition", from, "toPosition", to))
        .post("/conversations/" + conversationId + "/read")
        .then();
  }
}
