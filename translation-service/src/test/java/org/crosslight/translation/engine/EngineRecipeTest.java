package org.crosslight.translation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.crosslight.kit.testing.FollowedRecipe;
import org.crosslight.kit.testing.Recipe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** The recipe for an engine in {@code docs/extending.md}, followed to the letter. */
class EngineRecipeTest {

  @Test
  void whoFollowsTheRecipeHasAnEngineThatKeepsTheContract(@TempDir Path folder) throws Exception {
    try (FollowedRecipe followed =
        FollowedRecipe.of(Recipe.called("An engine"), "org.crosslight.translation.", folder)) {
      TestExecutionSummary kept =
          followed.run("org.crosslight.translation.engine.wordlist.WordListContractTest");

      assertThat(FollowedRecipe.failures(kept)).isEmpty();
      assertThat(kept.getTestsSucceededCount()).isEqualTo(9);
    }
  }
}
