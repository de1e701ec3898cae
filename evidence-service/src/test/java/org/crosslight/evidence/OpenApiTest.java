package org.crosslight.evidence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@QuarkusTest
@EvidenceServiceTest
class OpenApiTest {

  @Test
  void theCommittedDocumentIsWhatTheCodeSays() throws IOException {
    String actual = given().get("/openapi").then().statusCode(200).extract().asString();
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target/openapi-now.yaml"), actual);
    assertThat(actual)
        .as("copy target/openapi-now.yaml to openapi.yaml when the change is meant")
        .isEqualTo(Files.readString(Path.of("openapi.yaml")));
  }
}
