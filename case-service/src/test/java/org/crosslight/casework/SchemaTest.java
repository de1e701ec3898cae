package org.crosslight.casework;

import io.quarkus.test.junit.QuarkusTest;
import org.crosslight.kit.testing.SchemaRules;

@QuarkusTest
@CaseServiceTest
class SchemaTest extends SchemaRules {}
