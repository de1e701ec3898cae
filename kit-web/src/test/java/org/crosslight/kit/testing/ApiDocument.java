package org.crosslight.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The OpenAPI document of the service under test. */
public final class ApiDocument {

  private ApiDocument() {}

  /**
   * Fails unless the committed {@code openapi.yaml} is what the running service says, word for
   * word, and valid. A second validator looks at it in the build of the portal.
   */
  public static void isCommittedAndValid() {
    String actual = RestAssured.given().get("/openapi").then().statusCode(200).extract().asString();
    try {
      Files.createDirectories(Path.of("target"));
      Files.writeString(Path.of("target/openapi-now.yaml"), actual);
      assertThat(actual)
          .as("copy target/openapi-now.yaml to openapi.yaml when the change is meant")
          .isEqualTo(Files.readString(Path.of("openapi.yaml")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(faults(actual)).isEmpty();
  }

  /** What the document has against the OpenAPI standard; nothing when it is valid. */
  public static List<String> faults(String yaml) {
    return List.copyOf(new OpenAPIV3Parser().readContents(yaml, null, null).getMessages());
  }
}
