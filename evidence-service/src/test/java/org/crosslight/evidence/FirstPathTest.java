package org.crosslight.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

@QuarkusTest
@EvidenceServiceTest
class FirstPathTest {

  private static final String CHAT =
      """
      01/03/2026, 09:15 - Ana: Ne vedem la gară la 5?
      01/03/2026, 09:16 - Mihai: Da, vin cu mașina
      din Leeds
      01/03/2026, 09:17 - Ana: Sună-mă pe 07700 900123
      """;

  @Test
  void aFileBecomesConversationsThatCanBeRead() {
    String caseId = Fixture.openCase();
    String exhibitId = Fixture.exhibit(caseId, "JDS/1");

    JsonPath extraction = Fixture.read(exhibitId, "WhatsApp Chat with Mihai.txt", CHAT);

    assertThat(extraction.getString("state")).isEqualTo("complete");
    assertThat(extraction.getString("reader")).isEqualTo("whatsapp-text");
    assertThat(extraction.getLong("rowsInSource")).isEqualTo(3);
    assertThat(extraction.getLong("rowsRead")).isEqualTo(3);
    assertThat(extraction.getLong("itemsByKind.message")).isEqualTo(3);
    JsonPath conversations =
        Officers.ben().get("/exhibits/" + exhibitId + "/conversations").jsonPath();
    assertThat(conversations.getInt("items.size()")).isEqualTo(1);
    assertThat(conversations.getLong("items[0].unread")).isEqualTo(3);
    JsonPath items =
        Officers.ben()
            .get("/conversations/" + conversations.getString("items[0].id") + "/items")
            .jsonPath();
    assertThat(items.getList("items.text", String.class))
        .containsExactly(
            "Ne vedem la gară la 5?", "Da, vin cu mașina\ndin Leeds", "Sună-mă pe 07700 900123");
    assertThat(items.getString("items[1].sender.name")).isEqualTo("Mihai");
    assertThat(items.getString("items[0].at")).isEqualTo("2026-03-01T09:15:00Z");
    assertThat(items.getString("items[0].exhibitReference")).isEqualTo("JDS/1");
    assertThat(items.getList("items.provenance.path", String.class))
        .containsOnly("WhatsApp Chat with Mihai.txt");
    assertThat(items.getInt("items[2].provenance.row")).isEqualTo(4);
  }
}
