package org.crosslight.evidence;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.crosslight.kit.testing.SchemaRules;

@QuarkusTest
@EvidenceServiceTest
class SchemaTest extends SchemaRules {
  /** The words of the search: one function of the owner decides, and reads them. */
  @Override
  protected List<String> readByTheirOwnerAlone() {
    return List.of("item_words");
  }
}
