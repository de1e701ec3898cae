package org.crosslight.translation.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.crosslight.translation.Officers;
import org.crosslight.translation.TranslationServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TranslationServiceTest
class TranslateResourceTest {

  @Test
  void answersEachLineInOrder() {
    JsonPath answer =
        Officers.dan()
            .contentType("application/json")
            .body(
                Map.of(
                    "lines",
                    List.of(
                        Map.of("text", "Parece que a todo el mundo le gusta el golf."),
                        Map.of("text", "They do not despise you."),
                        Map.of("text", "ہم کل اسٹیشن پر ملیں گے"),
                        Map.of("text", "da", "language", "ron"),
                        Map.of("text", "🙂"))))
            .post("/translate")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    assertThat(answer.getList("items.line")).containsExactly(1, 2, 3, 4, 5);
    assertThat(answer.getList("items.language")).containsExactly("spa", "eng", "urd", "ron", "zxx");
    assertThat(answer.getList("items.tier").subList(0, 3))
        .containsExactly("gist", "original", "none");
    assertThat(answer.getString("items[0].english"))
        .isEqualTo("It looks that to all the world likes him the golf.");
    assertThat(answer.getString("items[0].route")).isEqualTo("spa→eng");
    assertThat(answer.getString("items[1].english")).isEqualTo("They do not despise you.");
    assertThat(answer.getString("items[2].reason"))
        .isEqualTo("no engine for Urdu; install a model pack");
    assertThat(answer.getList("items.reasonKind"))
        .containsExactly(null, null, "no-engine", null, "nothing-to-translate");
    assertThat(answer.getString("items[2].reasonInShort"))
        .isEqualTo("no engine for Urdu; install a model pack");
    assertThat(answer.getString("items[3].engine")).isEqualTo("apertium");
  }

  @Test
  void refusesWhatItCannotRead() {
    Officers.dan()
        .contentType("application/json")
        .body(Map.of("lines", List.of(Map.of("text", "hola", "language", "klingon"))))
        .post("/translate")
        .then()
        .statusCode(400)
        .body("type", equalTo("https://crosslight.example/problems/unknown-language"))
        .body("line", equalTo(1));
    Officers.dan()
        .contentType("application/json")
        .body(Map.of("lines", Collections.nCopies(201, Map.of("text", "hola"))))
        .post("/translate")
        .then()
        .statusCode(400);
    Officers.dan()
        .contentType("application/json")
        .body("{}")
        .post("/translate")
        .then()
        .statusCode(400);
    Officers.as("not-a-token")
        .contentType("application/json")
        .body(Map.of("lines", List.of()))
        .post("/translate")
        .then()
        .statusCode(401);
  }

  @Test
  void listsEnginesAndWhatIsMissing() {
    Officers.dan()
        .get("/engines")
        .then()
        .statusCode(200)
        .body("find { it.language == 'ron' }.route", equalTo("ron→spa→eng"))
        .body("find { it.language == 'ron' }.installed", equalTo(true))
        .body("find { it.language == 'ron' }.howToInstall", nullValue())
        .body("find { it.language == 'ron' }.version", containsString("es-ro"))
        .body("find { it.language == 'hrv' }.tier", equalTo("keywords"))
        .body("find { it.language == 'urd' }.installed", equalTo(false))
        .body(
            "find { it.language == 'urd' }.howToInstall",
            equalTo("no engine for Urdu; install a model pack"))
        .body("findAll { it.language == 'eng' }", hasSize(0));
  }
}
