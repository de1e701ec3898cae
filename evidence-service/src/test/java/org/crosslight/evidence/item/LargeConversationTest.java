package org.crosslight.evidence.item;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.crosslight.evidence.EvidenceServiceTest;
import org.crosslight.evidence.Fixture;
import org.crosslight.evidence.Officers;
import org.junit.jupiter.api.Test;

/** A conversation of 100,000 messages is read whole and opened anywhere. */
@QuarkusTest
@EvidenceServiceTest
class LargeConversationTest {

  private static final int MESSAGES = 100_000;

  @Test
  void aPageNearTheEndAndASearchFindTheirMessages() {
    String exhibitId = Fixture.exhibit(Fixture.openCase(), "JDS/1");

    JsonPath receipt = Fixture.read(exhibitId, "WhatsApp Chat with Mihai.txt", chat());

    assertThat(receipt.getLong("rowsRead")).isEqualTo(MESSAGES);
    String conversation =
        Officers.ben().get("/exhibits/" + exhibitId + "/conversations").path("items[0].id");
    String items = "/conversations/" + conversation + "/items";
    Response page = Officers.ben().get(items + "?offset=90000&limit=200");
    assertThat(page.jsonPath().getInt("items[0].position")).isEqualTo(90_000);
    assertThat(page.jsonPath().getInt("items.size()")).isEqualTo(200);
    assertThat(page.jsonPath().getString("items[7].text")).startsWith("Mesajul 90007 ");
    JsonPath found = Officers.ben().get(items + "?q=90007").jsonPath();
    assertThat(found.getInt("total")).isEqualTo(1);
    assertThat(found.getInt("items[0].position")).isEqualTo(90_007);
  }

  private static String chat() {
    DateTimeFormatter stamp = DateTimeFormatter.ofPattern("dd/MM/yyyy, HH:mm");
    LocalDateTime at = LocalDateTime.of(2026, 1, 1, 8, 0);
    StringBuilder chat = new StringBuilder();
    for (int i = 0; i < MESSAGES; i++) {
      chat.append(at.plusMinutes(i).format(stamp))
          .append(i % 3 == 0 ? " - Ana: " : " - Mihai: ")
          .append("Mesajul ")
          .append(i)
          .append(" despre mașina care vine de la Leeds la gara\n");
    }
    return chat.toString();
  }
}
