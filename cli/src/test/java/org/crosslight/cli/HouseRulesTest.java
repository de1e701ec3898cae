package org.crosslight.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.crosslight.architecture.HouseRules;

@AnalyzeClasses(packages = "org.crosslight.cli", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {
  @ArchTest static final ArchTests house = ArchTests.in(HouseRules.class);

  /** A script sees what its officer sees: it has no secret of a service and no database. */
  @ArchTest
  static final ArchRule scripts_use_nothing_but_the_public_api =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.crosslight.stack.postgres..",
              "org.crosslight.stack.store..",
              "org.crosslight.stack.keycloak..",
              "java.sql..")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.crosslight.stack.home.Secrets");

  /** Which suite is asked, and in whose name, is decided in one place; the commands ask. */
  @ArchTest
  static final ArchRule commands_do_not_know_where_the_suite_is =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("Command")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.crosslight.stack.suite..",
              "org.crosslight.stack.process..",
              "org.crosslight.stack.people..");
}
