package org.crosslight.linkage.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.crosslight.kit.testing.FollowedRecipe;
import org.crosslight.kit.testing.Recipe;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** The recipe for a kind of identifier in {@code docs/extending.md}, followed to the letter. */
class KindRecipeTest {
  private static final String MENTION = "org.crosslight.linkage.mention.";

  private FollowedRecipe followed;

  @BeforeEach
  void follow(@TempDir Path folder) throws IOException {
    followed =
        FollowedRecipe.of(Recipe.called("A kind of identifier"), "org.crosslight.linkage.", folder);
  }

  @AfterEach
  void close() throws IOException {
    followed.close();
  }

  @Test
  void whoFollowsTheRecipeHasAKindLikeAllOthers() throws Exception {
    TestExecutionSummary passed =
        followed.run(
            MENTION + "SimCardExtractorTest",
            MENTION + "IdentifierKindTest",
            MENTION + "MentionFinderPropertiesTest");

    assertThat(FollowedRecipe.failures(passed)).isEmpty();
    assertThat(passed.getTestsSucceededCount())
        .isEqualTo(5 + 2 * (IdentifierKind.values().length + 1) + 2 + 4);
  }

  @Test
  void aNewKindWithoutANewEditionIsNoticed() throws Exception {
    TestExecutionSummary failed = followed.run("org.crosslight.linkage.intake.LinkerEditionTest");

    assertThat(FollowedRecipe.failures(failed))
        .singleElement()
        .asString()
        .contains("sim-card 0 8944999900000123450");
  }
}
