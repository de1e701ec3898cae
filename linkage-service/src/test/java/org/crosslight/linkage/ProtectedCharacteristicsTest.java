package org.crosslight.linkage;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Ethnicity, nationality, religion and the like are never inputs to linking; nor is the language of
 * a message, from which they might be guessed.
 */
@AnalyzeClasses(packages = "org.crosslight.linkage", importOptions = DoNotIncludeTests.class)
class ProtectedCharacteristicsTest {
  private static final String WORDS =
      "ethnic|nationalit|religio|faith|race|racial|caste|gender|sexual|orientation|disab|pregnan"
          + "|marital|skin|citizenship|birthplace|countryofbirth|mothertongue|language|surnameorigin"
          + "|nameorigin";
  private static final String NAMES = "(?i).*(" + WORDS + ").*";

  @ArchTest static final ArchRule noFieldHoldsThem = noFields().should().haveNameMatching(NAMES);

  @ArchTest static final ArchRule noMethodGivesThem = noMethods().should().haveNameMatching(NAMES);

  @ArchTest static final ArchRule noClassIsAboutThem = noClasses().should().haveNameMatching(NAMES);

  @Test
  void noColumnKeepsThem() throws IOException {
    try (Stream<Path> migrations = Files.list(Path.of("src/main/resources/db/migration"))) {
      for (Path migration : migrations.toList()) {
        String columns =
            Files.readString(migration)
                .toLowerCase(Locale.ROOT)
                .replaceAll("--[^\n]*", "")
                .replace("language sql", "")
                .replace("language plpgsql", "");
        assertThat(columns).as(migration.toString()).doesNotContainPattern(WORDS);
      }
    }
  }
}
