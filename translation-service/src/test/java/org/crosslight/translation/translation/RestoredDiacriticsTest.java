package org.crosslight.translation.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import org.crosslight.translation.Officers;
import org.crosslight.translation.TranslationServiceTest;
import org.crosslight.translation.standin.Peers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TranslationServiceTest
class RestoredDiacriticsTest {

  private static JsonPath passport(Peers.Item item) {
    return Officers.amira()
        .get("/items/{id}/passport", item.id())
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  @Test
  void thePassportSaysThatDiacriticsWereRestored() {
    Peers.Extraction extraction =
        Peers.Extraction.of(
            Peers.openCase(),
            Peers.Item.conversation(
                List.of(
                    "Vin mâine dimineață la gară cu mașina",
                    "Nu spune la nimeni ce ai văzut acolo",
                    "Vin maine in oras cu masina")));
    Peers.completed(extraction);
    await()
        .atMost(Duration.ofSeconds(90))
        .untilAsserted(() -> passport(extraction.items().getLast()));

    JsonPath typed = passport(extraction.items().getLast());
    assertThat(typed.getString("language")).isEqualTo("ron");
    assertThat(typed.getString("english")).isEqualTo("They come morning in the city with the car");
    assertThat(typed.getDouble("unknownWordRatio")).isZero();
    assertThat(typed.getString("engineVersion")).endsWith(", diacritics 1, each text tagged anew");
    assertThat(typed.getString("checks.find { it.name == 'diacritics-restored' }.detail"))
        .isEqualTo(
            "Written without diacritics and read with them: 4 of 6 words are known only so.");
    assertThat(passport(extraction.items().getFirst()).getList("checks.name"))
        .doesNotContain("diacritics-restored");
  }
}
