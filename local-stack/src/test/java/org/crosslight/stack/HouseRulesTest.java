package org.crosslight.stack;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.crosslight.architecture.HouseRules;

@AnalyzeClasses(packages = "org.crosslight.stack", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {
  @ArchTest static final ArchTests house = ArchTests.in(HouseRules.class);

  @ArchTest
  static final ArchRule packages_need_each_other_in_one_direction =
      slices().matching("org.crosslight.stack.(*)..").should().beFreeOfCycles();
}
