package org.crosslight.linkage;

import io.quarkus.test.junit.QuarkusTest;
import org.crosslight.kit.testing.SchemaRules;

@QuarkusTest
@LinkageServiceTest
class SchemaTest extends SchemaRules {}
