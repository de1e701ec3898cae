package org.crosslight.kit.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosslight.kit.testing.ApiDocument;
import org.junit.jupiter.api.Test;

class ApiDocumentTest {

  private static final String DOCUMENT =
      """
      openapi: 3.1.0
      info:
        title: Small
        version: "1"
      paths:
        /cases/{caseId}:
          get:
            parameters:
            - name: caseId
              in: path
              required: true
              schema:
                type: string
            responses:
              "200":
                description: The case
      components:
        securitySchemes:
          accessToken:
            type: http
            scheme: bearer
            bearerFormat: JWT
      """;

  @Test
  void findsNothingWrongWithAValidDocument() {
    assertThat(ApiDocument.faults(DOCUMENT)).isEmpty();
  }

  @Test
  void refusesASignInWithoutAnAddress() {
    assertThat(
            ApiDocument.faults(
                DOCUMENT.replace(
                    "type: http\n      scheme: bearer\n      bearerFormat: JWT",
                    "type: openIdConnect")))
        .containsExactly(
            "attribute components.securitySchemes.accessToken.openIdConnectUrl is missing");
  }

  @Test
  void refusesAnAnswerWithoutADescription() {
    assertThat(ApiDocument.faults(DOCUMENT.replace("description: The case", "x-nothing: true")))
        .containsExactly(
            "attribute paths.'/cases/{caseId}'(get).responses.200.description is missing");
  }
}
