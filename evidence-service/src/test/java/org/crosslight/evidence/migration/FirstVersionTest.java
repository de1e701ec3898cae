package org.crosslight.evidence.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.crosslight.evidence.Officers;
import org.crosslight.evidence.TranslationPeerResource;
import org.crosslight.kit.testing.TokensResource;
import org.junit.jupiter.api.Test;

/** What the first version stored is read, proven and cited by the service of today. */
@QuarkusTest
@QuarkusTestResource(value = KeptVersion.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(value = KeptOriginals.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(value = TokensResource.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(value = TranslationPeerResource.class, restrictToAnnotatedClass = true)
class FirstVersionTest {

  private static final String CASE = "01a22b0a-547a-7be8-8333-4268ec74e9a1";

  @Test
  void everyExhibitIsStillProvenByTheDigestsOfItsTime() {
    List<String> exhibits =
        Officers.amira().get("/cases/" + CASE + "/exhibits").jsonPath().getList("items.id");

    assertThat(exhibits).hasSize(3);
    for (String exhibit : exhibits) {
      JsonPath verdict =
          Officers.amira()
              .post("/exhibits/" + exhibit + "/custody/verification")
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      assertThat(verdict.getString("answer")).endsWith("as they were read.");
      assertThat(verdict.getBoolean("intact")).isTrue();
      assertThat(verdict.getList("extractions.matches")).isNotEmpty().containsOnly(true);
      assertThat(verdict.getList("extractions.actualDigest"))
          .isEqualTo(verdict.getList("extractions.expectedDigest"));
    }
  }

  @Test
  void itemsOfEveryKindHaveTheirBodies() {
    JsonPath items =
        Officers.amira().queryParam("limit", 500).get("/cases/" + CASE + "/items").jsonPath();

    assertThat(items.getList(ofKind("message") + ".body"))
        .isNotEmpty()
        .containsOnly(Map.of("kind", "message"));
    assertThat(items.getList(ofKind("call") + ".body.outcome")).isNotEmpty().doesNotContainNull();
    assertThat(items.getList(ofKind("contact") + ".body.identifiers.flatten().value"))
        .isNotEmpty()
        .doesNotContainNull();
    assertThat(items.getList("items.state.is")).containsOnly("intact");
  }

  @Test
  void aReplacedReadingSaysNothingOfPartsItWasNotCountedBy() {
    Officers.amira()
        .get("/extractions/" + KeptVersion.REPLACED)
        .then()
        .statusCode(200)
        .body("rowsRead", equalTo(5))
        .body("rowsRejected", equalTo(1))
        .body("itemsByKind", equalTo(Map.of("message", 5)))
        .body("parts", equalTo(List.of()));
  }

  private static String ofKind(String kind) {
    return "items.findAll { it.kind == '%s' }".formatted(kind);
  }

  @Test
  void receiptsCountByKindAndPart() {
    Officers.amira()
        .get("/extractions/01a22b0a-8546-7da8-bf3b-afe664267bbc")
        .then()
        .statusCode(200)
        .body("itemsByKind", equalTo(Map.of("message", 5)))
        .body("parts.path", equalTo(List.of("chat.txt")))
        .body("parts[0].read", equalTo(5))
        .body("parts[0].byKind", equalTo(Map.of("message", 5)))
        .body("itemsDigestVersion", equalTo(1));
  }
}
