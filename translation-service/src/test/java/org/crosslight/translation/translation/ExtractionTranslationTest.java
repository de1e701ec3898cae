package org.crosslight.translation.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.crosslight.kit.testing.Contract;
import org.crosslight.kit.testing.PostgresResource;
import org.crosslight.translation.Officers;
import org.crosslight.translation.Tatoeba;
import org.crosslight.translation.TranslationServiceTest;
import org.crosslight.translation.standin.Peers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TranslationServiceTest
class ExtractionTranslationTest {

  private static final List<String> MIXED =
      List.of(
          "Vin mâine dimineață la gară, sună-mă la 07700 900123",
          "Nu spune la nimeni ce ai văzut acolo",
          "Unde ești acum, frate?",
          "Am schimbat numărul de telefon",
          "Mașina este în parcare lângă stație",
          "ok",
          "👍🏽",
          "See you tomorrow at the station",
          "ہم کل اسٹیشن پر ملیں گے",
          "kya kar rahe ho bhai");

  private static void untilTranslated(Peers.Extraction extraction, int messages) {
    await()
        .atMost(Duration.ofSeconds(90))
        .untilAsserted(
            () ->
                assertThat(
                        facts(
                            "org.crosslight.translation.extraction-translated",
                            extraction.id().toString()))
                    .singleElement()
                    .satisfies(data -> assertThat(data.getInt("segments")).isEqualTo(messages)));
  }

  private static List<JsonPath> facts(String type, String subject) {
    try {
      List<JsonPath> found = new ArrayList<>();
      String feed =
          Officers.evidence().get("/feed?limit=1000").then().statusCode(200).extract().asString();
      Contract.of("translation").checkFeed(feed);
      for (JsonNode event : new ObjectMapper().readTree(feed)) {
        if (event.get("type").asText().equals(type)
            && event.get("subject").asText().equals(subject)) {
          found.add(JsonPath.from(event.get("data").toString()));
        }
      }
      return found;
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<JsonPath> translations(Peers.Extraction extraction, long after) {
    return Officers.evidence()
        .get("/extractions/{id}/translations?after={after}", extraction.id(), after)
        .then()
        .statusCode(200)
        .contentType("application/x-ndjson")
        .extract()
        .asString()
        .lines()
        .peek(line -> Contract.of("translation").checkValue("ItemTranslation", line))
        .map(JsonPath::from)
        .toList();
  }

  private static JsonPath passport(Peers.Item item) {
    return Officers.amira()
        .get("/items/{id}/passport", item.id())
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  @Test
  void everyMessageGetsItsLanguageItsEnglishOrTheReasonWhyNot() {
    List<Peers.Item> items = new ArrayList<>(Peers.Item.conversation(MIXED));
    items.add(3, new Peers.Item(UUID.randomUUID(), UUID.randomUUID(), null));
    Peers.Extraction extraction = Peers.Extraction.of(Peers.openCase(), items);
    Peers.completed(extraction);
    untilTranslated(extraction, 10);

    JsonPath romanian = passport(items.getFirst());
    assertThat(romanian.getString("language")).isEqualTo("ron");
    assertThat(romanian.getString("languageName")).isEqualTo("Romanian");
    assertThat(romanian.getString("tier")).isEqualTo("gist");
    assertThat(romanian.getString("state")).isEqualTo("machine");
    assertThat(romanian.getString("route")).isEqualTo("ron→spa→eng");
    assertThat(romanian.getString("engine")).isEqualTo("apertium");
    assertThat(romanian.getString("english")).contains("tomorrow").contains("07700 900123");
    assertThat(romanian.getList("checks.name"))
        .containsExactly(
            "numbers-preserved",
            "addresses-preserved",
            "emoji-preserved",
            "length-ratio",
            "unknown-words");
    assertThat(romanian.getList("checks.passed")).containsOnly(true);

    List<JsonPath> all = translations(extraction, 0);
    assertThat(all.stream().map(line -> line.getString("language")).toList())
        .containsExactly("ron", "ron", "ron", "ron", "ron", "ron", "zxx", "eng", "urd", "urd");
    assertThat(all.stream().map(line -> line.getString("tier")).toList().subList(6, 10))
        .containsExactly("none", "original", "none", "none");
    assertThat(all.get(8).getString("reason"))
        .isEqualTo("no engine for Urdu; install a model pack");
    assertThat(all.stream().map(line -> line.getLong("seq")).toList())
        .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
    assertThat(translations(extraction, 8)).hasSize(2);
    assertThat(passport(items.get(6)).getString("identifiedBy")).isEqualTo("conversation");

    Officers.amira()
        .get("/extractions/{id}/summary", extraction.id())
        .then()
        .statusCode(200)
        .body("segments", equalTo(10))
        .body("byLanguage.find { it.language == 'urd' }.none", equalTo(2))
        .body("byLanguage.find { it.language == 'eng' }.original", equalTo(1))
        .body("notTranslated.languageName", hasItem("Urdu"));
    Officers.amira()
        .get("/cases/{id}/summary", extraction.caseId())
        .then()
        .statusCode(200)
        .body("segments", equalTo(10));

    JsonPath done =
        facts("org.crosslight.translation.extraction-translated", extraction.id().toString())
            .getFirst();
    assertThat(done.getInt("notTranslated")).isEqualTo(2);
    assertThat(done.getInt("byLanguage.ron")).isEqualTo(6);
    JsonPath batch =
        facts("org.crosslight.translation.batch-translated", extraction.id().toString()).getFirst();
    assertThat(batch.getInt("firstSeq")).isEqualTo(1);
    assertThat(batch.getInt("lastSeq")).isEqualTo(10);
  }

  @Test
  void messagesWithoutEnglishAreCountedByTheKindOfReasonAndKeepTheirParticulars() {
    List<String> texts = new ArrayList<>(MIXED.subList(0, 5));
    texts.addAll(
        List.of(
            "Zdrăngănel țurțurică bălăurică flendurică mâțălău",
            "Zdrăngănel țurțurică bălăurică flendurică"));
    texts.addAll(MIXED.subList(6, 10));
    Peers.Extraction extraction =
        Peers.Extraction.of(Peers.openCase(), Peers.Item.conversation(texts));
    Peers.completed(extraction);
    untilTranslated(extraction, 11);

    assertThat(
            List.of(
                passport(extraction.items().get(5)).getString("reason"),
                passport(extraction.items().get(6)).getString("reason")))
        .containsExactly(
            "the engine does not know 5 of 5 words", "the engine does not know 4 of 4 words");
    assertThat(passport(extraction.items().get(5)).getString("reasonKind"))
        .isEqualTo("too-few-words-known");
    assertThat(passport(extraction.items().getFirst()).getString("reasonKind")).isNull();
    JsonPath summary =
        Officers.amira()
            .get("/extractions/{id}/summary", extraction.id())
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    assertThat(summary.getList("notTranslated.language")).containsExactly("ron", "urd");
    assertThat(summary.getList("notTranslated.messages")).containsExactly(2, 2);
    assertThat(summary.getList("notTranslated.reasonKind"))
        .containsExactly("too-few-words-known", "no-engine");
    assertThat(summary.getList("notTranslated.reason"))
        .containsExactly(
            "the engine for Romanian knows too few of the words",
            "no engine for Urdu; install a model pack");
  }

  @Test
  void workThatIsCutOffAgainAndAgainGivesTheSameAsUndisturbedWork() throws SQLException {
    List<String> texts = new ArrayList<>();
    for (String language : List.of("ron", "spa", "hrv", "fra", "urd", "eng")) {
      Tatoeba.in(language.equals("eng") ? "deu" : language)
          .forEach(s -> texts.add(language.equals("eng") ? s.english() : s.source()));
      texts.add("ok");
      texts.add("da");
    }
    UUID caseId = Peers.openCase();
    Peers.Extraction undisturbed = Peers.Extraction.of(caseId, Peers.Item.conversation(texts));
    Peers.Extraction disturbed = Peers.Extraction.of(caseId, Peers.Item.conversation(texts));
    Peers.completed(undisturbed);
    untilTranslated(undisturbed, texts.size());
    Peers.cut(disturbed, "0,60,-149,-230,300");
    Peers.completed(disturbed);
    untilTranslated(disturbed, texts.size());

    assertThat(digest(disturbed)).isEqualTo(digest(undisturbed)).isNotEmpty();
    assertThat(
            facts("org.crosslight.translation.batch-translated", disturbed.id().toString()).stream()
                .map(batch -> batch.getInt("firstSeq"))
                .toList())
        .doesNotHaveDuplicates()
        .isEqualTo(
            facts("org.crosslight.translation.batch-translated", undisturbed.id().toString())
                .stream()
                .map(batch -> batch.getInt("firstSeq"))
                .toList());
    assertThat(passport(disturbed.items().getFirst()).getBoolean("fromMemory")).isTrue();
  }

  @Test
  void streamsThatEndTooEarlyAreNotBelievedHoweverOften() {
    Peers.Extraction extraction =
        Peers.Extraction.of(Peers.openCase(), Peers.Item.conversation(MIXED));
    Peers.cut(extraction, "-4,-4,-4,-6,-4");
    Peers.completed(extraction);
    untilTranslated(extraction, 10);
  }

  @Test
  void anExtractionThatStaysShortIsNeverCalledTranslatedUntilItIsBegunAgain() throws SQLException {
    Peers.Extraction extraction =
        Peers.Extraction.of(Peers.openCase(), Peers.Item.conversation(MIXED));
    Peers.cut(extraction, "-4,-4,-4,-4,-4,-4,-4,-4,-4,-4,-4,-4");
    Peers.completed(extraction);
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                assertThat(
                        single("select state from job where key = '" + extraction.id() + "'", true))
                    .isEqualTo("failed"));
    assertThat(
            facts("org.crosslight.translation.extraction-translated", extraction.id().toString()))
        .isEmpty();
    assertThat(
            single(
                "select state from extraction where extraction_id = '" + extraction.id() + "'",
                true))
        .isEqualTo("queued");

    beginAgain(extraction);
    untilTranslated(extraction, 10);
  }

  private static void beginAgain(Peers.Extraction extraction) {
    JsonPath unfinished =
        Officers.amira()
            .get("/cases/{id}/jobs", extraction.caseId())
            .then()
            .statusCode(200)
            .body("items", hasSize(1))
            .body("items[0].extractionId", equalTo(extraction.id().toString()))
            .body("items[0].state", equalTo("failed"))
            .body("items[0].problem.title", equalTo("Something went wrong on our side"))
            .extract()
            .jsonPath();
    Officers.amira()
        .post("/jobs/{id}/again", unfinished.getString("items[0].id"))
        .then()
        .statusCode(200)
        .body("problem", nullValue());
  }

  private static String digest(Peers.Extraction extraction) throws SQLException {
    return single(
        """
        select md5(string_agg(concat_ws('|', t.seq, t.language, t.confidence, t.identified_by,
          t.tier, t.reason, s.english), E'\\n' order by t.seq))
        from item_translation t join segment s on s.id = t.segment_id
        where t.extraction_id = '%s'
        """
            .formatted(extraction.id()),
        true);
  }

  private static String single(String sql, boolean asSystem) throws SQLException {
    try (Connection connection = PostgresResource.asApplication();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      if (asSystem) {
        statement.execute("select set_config('crosslight.actor', 'system', true)");
      }
      try (ResultSet row = statement.executeQuery(sql)) {
        row.next();
        return String.valueOf(row.getString(1));
      }
    }
  }

  @Test
  void whatIsReadAnewIsForgotten() {
    Peers.Extraction extraction =
        Peers.Extraction.of(Peers.openCase(), Peers.Item.conversation(MIXED));
    Peers.completed(extraction);
    untilTranslated(extraction, 10);
    Peers.superseded(extraction);
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(translations(extraction, 0)).isEmpty());
    Officers.amira()
        .get("/items/{id}/passport", extraction.items().getFirst().id())
        .then()
        .statusCode(404);
  }

  @Test
  void onlyMembersSeePassportsAndEveryReadingIsLogged() throws SQLException {
    Peers.Extraction extraction =
        Peers.Extraction.of(Peers.openCase(), Peers.Item.conversation(MIXED));
    Peers.completed(extraction);
    untilTranslated(extraction, 10);
    UUID item = extraction.items().getFirst().id();
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () -> Officers.amira().get("/items/{id}/passport", item).then().statusCode(200));
    Officers.dan()
        .get("/items/{id}/passport", item)
        .then()
        .statusCode(404)
        .body("type", equalTo("https://crosslight.example/problems/not-found"));
    Officers.dan().get("/cases/{id}/summary", extraction.caseId()).then().statusCode(404);
    Officers.dan().get("/extractions/{id}/summary", extraction.id()).then().statusCode(404);
    Officers.olu().get("/items/{id}/passport", item).then().statusCode(403);
    Officers.amira().get("/extractions/{id}/translations", extraction.id()).then().statusCode(403);
    Officers.amira().get("/cases/{id}/summary", extraction.caseId()).then().statusCode(200);
    Officers.amira().get("/extractions/{id}/summary", extraction.id()).then().statusCode(200);
    assertThat(
            single(
                """
                select string_agg(concat_ws(' ', officer, action, subject_kind), ', ' order by id)
                from consultation where case_id = '%s' and action <> 'read-passport'
                """
                    .formatted(extraction.caseId()),
                false))
        .isEqualTo(
            "amira.hale read-translation-summary case,"
                + " amira.hale read-translation-summary extraction");
    assertThat(single("select count(*) from item_translation", false)).isEqualTo("0");
    assertThat(single("select count(*) from segment", false)).isEqualTo("0");
    assertThat(
            Integer.parseInt(
                single(
                    "select count(*) from consultation where action = 'read-passport' and subject = '"
                        + item
                        + "' and officer = 'amira.hale'",
                    false)))
        .isPositive();
  }

  @Test
  void anEmojiHasNothingToTranslate() {
    Peers.Extraction extraction =
        Peers.Extraction.of(Peers.openCase(), Peers.Item.conversation(MIXED));
    Peers.completed(extraction);
    untilTranslated(extraction, 10);
    assertThat(
            Officers.amira()
                .get("/items/{id}/passport", extraction.items().get(6).id())
                .then()
                .statusCode(200)
                .body("english", nullValue())
                .body("reason", equalTo("there are no words to translate"))
                .extract()
                .jsonPath()
                .getString("engine"))
        .isNull();
  }
}
