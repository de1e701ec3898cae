package org.crosslight.evidence;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.crosslight.architecture.HouseRules;

@AnalyzeClasses(packages = "org.crosslight.evidence", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {

  @ArchTest static final ArchTests house = ArchTests.in(HouseRules.class);

  @ArchTest
  static final ArchRule features_do_not_depend_on_each_other_in_circles =
      SlicesRuleDefinition.slices()
          .matching("org.crosslight.evidence.(*)..")
          .should()
          .beFreeOfCycles();

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
                  .and(resideOutsideOfPackage("org.crosslight.evidence.content..")));

  /** Every package at or below one is a slice of its own, however deep. */
  private record EachPackage(String root) implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      String name = type.getPackageName();
      return name.equals(root) || name.startsWith(root + ".")
          ? SliceIdentifier.of(name)
          : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
      return "each package of " + root;
    }
  }

  @ArchTest
  static final ArchRule rooms_of_the_readers_do_not_depend_on_each_other_in_circles =
      SlicesRuleDefinition.slices()
          .assignedFrom(new EachPackage("org.crosslight.evidence.reader"))
          .should()
          .beFreeOfCycles();
}
