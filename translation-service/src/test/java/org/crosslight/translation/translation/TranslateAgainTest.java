package org.crosslight.translation.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.crosslight.kit.testing.PostgresResource;
import org.crosslight.kit.testing.TestTokens;
import org.crosslight.translation.Officers;
import org.crosslight.translation.TranslationServiceTest;
import org.crosslight.translation.standin.Peers;
import org.junit.jupiter.api.Test;

/** What another engine translated is translated again, and what people looked at never is. */
@QuarkusTest
@TranslationServiceTest
class TranslateAgainTest {
  private static final List<String> TEXTS =
      List.of(
          "Vin mâine dimineață la gară, sună-mă la 07700 900321",
          "Nu spune la nimeni ce ai văzut acolo, te rog",
          "Unde ești acum, frate? Te aștept la stație",
          "Am schimbat numărul de telefon ieri seară",
          "See you tomorrow at the station");

  @Test
  void aNewerEngineTranslatesWhatAnOlderOneOrNoneDid() throws SQLException {
    Peers.Extraction extraction = translated();
    List<String> english = new ArrayList<>();
    for (Peers.Item item : extraction.items()) {
      english.add(passport(item).getString("english"));
    }
    String version = passport(extraction.items().getFirst()).getString("engineVersion");

    madeByAnOlderEngine(extraction.items().get(0));
    madeWithoutEngine(extraction.items().get(1));
    madeByAnOlderEngine(extraction.items().get(2));
    update(
        "update item_translation set state = 'certified' where item_id = ?",
        extraction.items().get(2).id());
    update("update extraction set engines = null where extraction_id = ?", extraction.id());
    assertThat(passport(extraction.items().get(1)).getString("english")).isNull();
    begin();
    untilTold(extraction, 2);

    for (int i = 0; i < 2; i++) {
      JsonPath again = passport(extraction.items().get(i));
      assertThat(again.getString("english")).isEqualTo(english.get(i));
      assertThat(again.getString("engineVersion")).isEqualTo(version);
      assertThat(again.getString("reason")).isNull();
      assertThat(again.getString("state")).isEqualTo("machine");
    }
    JsonPath certified = passport(extraction.items().get(2));
    assertThat(certified.getString("state")).isEqualTo("certified");
    assertThat(certified.getString("english")).isEqualTo("English of an older engine");
    assertThat(certified.getString("engineVersion")).startsWith("old ");
    assertThat(passport(extraction.items().get(3)).getString("english")).isEqualTo(english.get(3));

    assertThat(streamed(extraction, 5)).as("behind all that was streamed before").hasSize(2);
    assertThat(streamed(extraction, 0)).as("each item once").hasSize(5).doesNotHaveDuplicates();
    JsonPath renewed = passport(extraction.items().getFirst());
    assertThat(renewed.getList("earlier.english")).containsExactly("English of an older engine");
    assertThat(renewed.getString("earlier[0].engine")).isEqualTo(renewed.getString("engine"));
    assertThat(renewed.getString("earlier[0].engineVersion")).startsWith("old ");
    assertThat(renewed.getString("earlier[0].tier")).isEqualTo("gist");
    assertThat(renewed.getString("earlier[0].until")).isEqualTo(renewed.getString("translatedAt"));
    JsonPath once = passport(extraction.items().get(1));
    assertThat(once.getString("earlier[0].english")).isNull();
    assertThat(once.getString("earlier[0].engine")).isNull();
    assertThat(once.getString("earlier[0].reason"))
        .isEqualTo("no engine for Romanian; install a model pack");
    assertThat(certified.getList("earlier")).isEmpty();
    Officers.as(TestTokens.officer("dan.price", "SVF", "investigator"))
        .get("/items/{id}/passport", extraction.items().getFirst().id())
        .then()
        .statusCode(404);

    begin();
    await().during(Duration.ofSeconds(2)).until(() -> told(extraction) == 2);
    assertThat(
            Officers.as(TestTokens.officer("ada.min", "NRF", "admin"))
                .get("/translate-again")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("failed"))
        .isZero();
    Officers.amira().post("/translate-again").then().statusCode(403);
  }

  @Test
  void whatWasTranslatedAgainBeforeIsTranslatedAgainWhenTheEnginesAreOthersOnceMore()
      throws SQLException {
    Peers.Extraction extraction = translated();
    for (int round = 2; round <= 3; round++) {
      madeByAnOlderEngine(extraction.items().getFirst());
      translatedWith("null", "null", extraction);
      begin();
      untilTold(extraction, round);
      assertThat(passport(extraction.items().getFirst()).getString("engineVersion"))
          .doesNotStartWith("old ");
    }
  }

  @Test
  void whatIsForOtherEnginesIsLeftToThem() throws SQLException {
    Peers.Extraction extraction = translated();
    madeByAnOlderEngine(extraction.items().getFirst());
    translatedWith("null", "null", extraction);
    begin();
    untilTold(extraction, 2);
    madeByAnOlderEngine(extraction.items().getFirst());
    update(
        "update job set state = 'queued', attempts = 0, created_at = clock_timestamp(),"
            + " payload = jsonb_set(payload, '{engines}', '\"others\"')"
            + " where kind = 'translate-again' and key = ?::text",
        extraction.id());
    String attempts = "select attempts from job where kind = 'translate-again' and key = ?::text";
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> Integer.parseInt(rows(attempts, extraction.id()).getFirst()) > 5);
    assertThat(told(extraction)).isEqualTo(2);

    String wanted =
        "select payload ->> 'engines' from job where kind = 'translate-again' and key = ?::text";
    translatedWith("'others'", minutesAgo(11), extraction);
    begin();
    assertThat(rows(wanted, extraction.id())).as("queued just now").containsExactly("others");
    update(
        "update job set created_at = %s where kind = 'translate-again' and key = ?::text"
            .formatted(minutesAgo(11)),
        extraction.id());
    translatedWith("'others'", minutesAgo(9), extraction);
    begin();
    assertThat(rows(wanted, extraction.id())).as("translated just now").containsExactly("others");

    translatedWith("'others'", minutesAgo(11), extraction);
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> {
              begin();
              return told(extraction) == 3;
            });
  }

  private static Peers.Extraction translated() {
    Peers.Extraction extraction =
        Peers.Extraction.of(Peers.openCase(), Peers.Item.conversation(TEXTS));
    Peers.completed(extraction);
    untilTold(extraction, 1);
    return extraction;
  }

  private static String minutesAgo(int minutes) {
    return "clock_timestamp() - interval '%d minutes'".formatted(minutes);
  }

  private static void translatedWith(String engines, String since, Peers.Extraction extraction)
      throws SQLException {
    update(
        "update extraction set engines = %s, engines_at = %s where extraction_id = ?"
            .formatted(engines, since),
        extraction.id());
  }

  private static void begin() {
    Officers.as(TestTokens.officer("ada.min", "NRF", "admin"))
        .post("/translate-again")
        .then()
        .statusCode(200);
  }

  private static void madeByAnOlderEngine(Peers.Item item) throws SQLException {
    update(
        "update segment set engine_version = 'old ' || gen_random_uuid(), english = 'English of an"
            + " older engine' where id = (select segment_id from item_translation where item_id ="
            + " ?)",
        item.id());
  }

  private static void madeWithoutEngine(Peers.Item item) throws SQLException {
    update(
        "update segment set engine = '', engine_version = '', route = '', tier = 'none',"
            + " english = null, reason = 'no engine for Romanian; install a model pack',"
            + " reason_kind = 'no-engine'"
            + " where id = (select segment_id from item_translation where item_id = ?)",
        item.id());
    update(
        "update item_translation set tier = 'none', reason_kind = 'no-engine',"
            + " reason = 'no engine for Romanian; install a model pack' where item_id = ?",
        item.id());
  }

  private static JsonPath passport(Peers.Item item) {
    return Officers.amira()
        .get("/items/{id}/passport", item.id())
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static List<String> streamed(Peers.Extraction extraction, long after) {
    return Officers.evidence()
        .get("/extractions/{id}/translations?after={after}", extraction.id(), after)
        .then()
        .statusCode(200)
        .extract()
        .asString()
        .lines()
        .map(line -> JsonPath.from(line).getString("itemId"))
        .toList();
  }

  private static void untilTold(Peers.Extraction extraction, long times) {
    await()
        .atMost(Duration.ofSeconds(90))
        .untilAsserted(() -> assertThat(told(extraction)).isEqualTo(times));
  }

  private static long told(Peers.Extraction extraction) {
    return Officers.evidence()
        .get("/feed?limit=1000")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList(
            "findAll { it.type == 'org.crosslight.translation.extraction-translated' }.subject")
        .stream()
        .filter(extraction.id().toString()::equals)
        .count();
  }

  private static void update(String sql, UUID id) throws SQLException {
    try (Connection connection = system();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, id);
      assertThat(statement.executeUpdate()).isEqualTo(1);
    }
  }

  private static List<String> rows(String sql, UUID id) throws SQLException {
    try (Connection connection = system();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, id);
      List<String> rows = new ArrayList<>();
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          rows.add(String.valueOf(result.getString(1)));
        }
      }
      return rows;
    }
  }

  /** The owner of the tables: the application changes no segment that an engine answered. */
  private static Connection system() throws SQLException {
    Connection connection = PostgresResource.asOwner();
    try (PreparedStatement seeing =
        connection.prepareStatement("select set_config('crosslight.actor', 'system', false)")) {
      seeing.execute();
    }
    return connection;
  }
}
