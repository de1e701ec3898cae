package org.crosslight.evidence;

import io.quarkus.test.junit.QuarkusTest;
import org.crosslight.kit.testing.ApiDocument;
import org.junit.jupiter.api.Test;

@QuarkusTest
@EvidenceServiceTest
class OpenApiTest {

  @Test
  void theCommittedDocumentIsWhatTheCodeSaysAndValid() {
    ApiDocument.isCommittedAndValid();
  }
}
