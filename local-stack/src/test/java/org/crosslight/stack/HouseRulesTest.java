package org.crosslight.stack;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.crosslight.architecture.HouseRules;

@AnalyzeClasses(packages = "org.crosslight.stack", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {
  @ArchTest static final ArchTests house = ArchTests.in(HouseRules.class);
}
