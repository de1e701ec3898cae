package org.crosslight.translation;

import io.quarkus.test.junit.QuarkusTest;
import org.crosslight.kit.testing.ApiDocument;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TranslationServiceTest
class OpenApiTest {

  @Test
  void theCommittedDocumentIsWhatTheCodeSaysAndValid() {
    ApiDocument.isCommittedAndValid();
  }
}
