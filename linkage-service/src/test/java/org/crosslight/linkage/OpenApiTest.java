package org.crosslight.linkage;

import io.quarkus.test.junit.QuarkusTest;
import org.crosslight.kit.testing.ApiDocument;
import org.junit.jupiter.api.Test;

@QuarkusTest
@LinkageServiceTest
class OpenApiTest {

  @Test
  void theCommittedDocumentIsWhatTheCodeSaysAndValid() {
    ApiDocument.isCommittedAndValid();
  }
}
