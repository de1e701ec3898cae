package org.crosslight.translation;

import io.quarkus.test.junit.QuarkusTest;
import org.crosslight.kit.testing.SchemaRules;

@QuarkusTest
@TranslationServiceTest
class SchemaTest extends SchemaRules {}
