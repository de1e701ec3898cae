package org.crosslight.translation.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosslight.translation.Officers;
import org.crosslight.translation.TranslationServiceTest;
import org.crosslight.translation.standin.Peers;
import org.junit.jupiter.api.Test;

/**
 * Whoever is not a member of a case learns from no answer that a text came up in it, although every
 * text is translated once for all.
 */
@QuarkusTest
@TranslationServiceTest
class NothingLeaksTest {

  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  @Test
  void aTextThatAnotherForceHasLooksLikeOneThatNobodyHas() {
    leaksNothing("NRF", "amira.hale", Officers::amira, "SVF", "dan.price", Officers::dan, "4711");
  }

  @Test
  void norDoesItShowTheOtherWayRound() {
    leaksNothing("SVF", "dan.price", Officers::dan, "NRF", "amira.hale", Officers::amira, "4712");
  }

  private static void leaksNothing(
      String force,
      String officer,
      Supplier<RequestSpecification> me,
      String otherForce,
      String otherOfficer,
      Supplier<RequestSpecification> them,
      String number) {
    List<String> shared =
        List.of(
            sentence(number),
            "یہ پیغام صرف " + number + " کے لیے ہے",
            number + " people are waiting at the station",
            "👍 " + number);
    Peers.Extraction theirs =
        Peers.Extraction.of(
            Peers.openCase(otherForce, otherOfficer), Peers.Item.conversation(shared));
    Peers.completed(theirs);
    untilTranslated(them, theirs);
    Instant theirsWasDone = Instant.now();

    List<String> texts = new ArrayList<>(shared);
    texts.add(sentence("9358"));
    texts.add(shared.getFirst());
    Peers.Extraction mine =
        Peers.Extraction.of(Peers.openCase(force, officer), Peers.Item.conversation(texts));
    Peers.completed(mine);
    untilTranslated(me, mine);

    List<String> answers = new ArrayList<>();
    for (Peers.Item item : mine.items()) {
      answers.add(get(me, "/items/" + item.id() + "/passport"));
    }
    for (String passport : answers) {
      assertThat(Instant.parse(JsonPath.from(passport).getString("translatedAt")))
          .isAfter(theirsWasDone);
    }
    assertThat(answers.stream().map(passport -> JsonPath.from(passport).getBoolean("fromMemory")))
        .containsExactly(false, false, false, false, false, true);
    assertThat(likeAnyOther(answers.get(0), mine.items().get(0)).replace(number, ""))
        .isEqualTo(likeAnyOther(answers.get(4), mine.items().get(4)).replace("9358", ""));

    answers.add(get(me, "/extractions/" + mine.id() + "/summary"));
    answers.add(get(me, "/cases/" + mine.caseId() + "/summary"));
    answers.add(
        me.get()
            .contentType("application/json")
            .body(Map.of("lines", List.of(Map.of("text", shared.getFirst()))))
            .post("/translate")
            .then()
            .statusCode(200)
            .extract()
            .asString());
    List<UUID> known = new ArrayList<>(mine.items().stream().map(Peers.Item::id).toList());
    known.add(mine.caseId());
    for (String answer : answers) {
      Matcher id = ID.matcher(answer);
      while (id.find()) {
        assertThat(known).contains(UUID.fromString(id.group()));
      }
    }
    for (Peers.Item item : theirs.items()) {
      me.get().get("/items/{id}/passport", item.id()).then().statusCode(404);
    }
  }

  private static String sentence(String number) {
    return "Am schimbat numărul de telefon, sună-mă la " + number;
  }

  private static void untilTranslated(
      Supplier<RequestSpecification> officer, Peers.Extraction extraction) {
    await()
        .atMost(Duration.ofSeconds(90))
        .untilAsserted(
            () ->
                officer
                    .get()
                    .get("/extractions/{id}/summary", extraction.id())
                    .then()
                    .statusCode(200)
                    .body("segments", equalTo(extraction.items().size())));
  }

  private static String likeAnyOther(String passport, Peers.Item item) {
    return passport
        .replace(item.id().toString(), "")
        .replaceAll("\"(translatedAt)\" ?: ?\"[^\"]*\"", "")
        .replaceAll("\"(confidence|unknownWordRatio)\" ?: ?[0-9.]+", "")
        .replaceAll("\"detail\" ?: ?\"[^\"]*\"", "");
  }

  private static String get(Supplier<RequestSpecification> officer, String path) {
    return officer.get().get(path).then().statusCode(200).extract().asString();
  }
}
