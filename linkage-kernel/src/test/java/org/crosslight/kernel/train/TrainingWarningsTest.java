package org.crosslight.kernel.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.crosslight.kernel.LinkageCase;
import org.crosslight.kernel.model.Model;
import org.junit.jupiter.api.Test;

class TrainingWarningsTest {
  private static List<TrainingWarning> warnings(String training) {
    Model model =
        Model.parse(
            """
            {
              "idColumn": "unique_id", "columns": ["first_name", "surname", "city"],
              "comparisons": [
                {"column": "first_name", "levels": ["exact"]},
                {"column": "surname", "levels": ["exact"]},
                {"column": "city", "levels": ["exact"]}
              ],
              "blocking": {"rules": [["first_name", "surname"]]},
              "training": %s
            }
            """
                .formatted(training));
    Path data = LinkageCase.data("splink_fake_1000.csv");
    return LinkageCase.open(model, data).train().figures().warnings();
  }

  @Test
  void aComparisonThatIsFixedInEveryBlockWasNeverTrained() {
    assertThat(warnings("{\"blocks\": [[\"first_name\", \"surname\"]]}"))
        .anySatisfy(
            warning -> {
              assertThat(warning.serious()).isTrue();
              assertThat(warning.text())
                  .startsWith("The comparison \"surname\" was never trained")
                  .contains("Add a training block on other columns");
            });
  }

  @Test
  void aPriorThatMeansNoMatchAtAllIsExtreme() {
    assertThat(warnings("{\"priorMatch\": 1e-9, \"blocks\": [[\"surname\"], [\"first_name\"]]}"))
        .anySatisfy(
            warning -> {
              assertThat(warning.serious()).isTrue();
              assertThat(warning.text()).contains("The prior is extreme");
            });
  }

  @Test
  void aBlockThatLeavesNothingToLearnIsNamed() {
    assertThat(
            warnings(
                "{\"blocks\": [[\"surname\"], [\"first_name\"], [\"first_name\", \"surname\","
                    + " \"city\"]]}"))
        .anySatisfy(
            warning ->
                assertThat(warning.text())
                    .contains("\"first_name and surname and city\" leaves no comparison to learn"));
  }
}
