package org.crosslight.casework;

import io.quarkus.test.junit.QuarkusTest;
import org.crosslight.kit.testing.ApiDocument;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CaseServiceTest
class OpenApiTest {

  @Test
  void theCommittedDocumentIsWhatTheCodeSaysAndValid() {
    ApiDocument.isCommittedAndValid();
  }
}
