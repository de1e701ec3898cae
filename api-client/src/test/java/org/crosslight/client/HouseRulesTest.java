package org.crosslight.client;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.crosslight.architecture.HouseRules;

@AnalyzeClasses(packages = "org.crosslight.client", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {
  @ArchTest static final ArchTests house = ArchTests.in(HouseRules.class);

  /** A force takes this alone to speak to its own suite: no framework, no local stack. */
  @ArchTest
  static final ArchRule plain_java =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.crosslight.stack..", "io.quarkus..", "jakarta..", "java.sql..");
}
