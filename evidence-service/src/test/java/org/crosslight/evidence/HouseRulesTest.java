package org.crosslight.evidence;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.crosslight.architecture.HouseRules;

@AnalyzeClasses(packages = "org.crosslight.evidence", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {
  @ArchTest static final ArchTests house = ArchTests.in(HouseRules.class);

  @ArchTest
  static final ArchRule nobody_knows_a_format =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.crosslight.evidence.reader.format..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.crosslight.evidence.reader.format..");

  @ArchTest
  static final ArchRule formats_do_not_know_each_other =
      SlicesRuleDefinition.slices()
          .matching("org.crosslight.evidence.reader.format.(*)..")
          .should()
          .notDependOnEachOther();

  @ArchTest
  static final ArchRule what_a_row_says_stands_on_nothing =
      noClasses()
          .that()
          .resideInAPackage("org.crosslight.evidence.content..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.crosslight..")
                  .and(
                      resideOutsideOfPackages(
                          "org.crosslight.evidence.content..", "org.crosslight.kit.code")));
}
