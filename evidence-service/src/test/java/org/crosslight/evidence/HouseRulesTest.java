package org.crosslight.evidence;

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
  static final ArchRule features_do_not_depend_on_each_other_in_circles =
      SlicesRuleDefinition.slices()
          .matching("org.crosslight.evidence.(*)..")
          .should()
          .beFreeOfCycles();
}
