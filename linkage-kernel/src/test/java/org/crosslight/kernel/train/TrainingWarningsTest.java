package org.crosslight.kernel.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.crosslight.kernel.LinkageCase;
import org.crosslight.kernel.model.Model;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingWarningsTest {
  @TempDir Path folder;

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
  void anEstimateThatDidNotSettleIsASeriousWarning() {
    assertThat(warnings("{\"maxIterations\": 2, \"blocks\": [[\"surname\"], [\"first_name\"]]}"))
        .anySatisfy(
            warning -> {
              assertThat(warning.serious()).isTrue();
              assertThat(warning.text()).contains("had not settled after 2 iterations");
            });
  }

  /** A prior of 0.00001 means 5 of 499,500 pairs; the blocks hold hundreds of matches. */
  @Test
  void farMoreMatchesThanBelievedAreASeriousWarning() {
    assertThat(warnings("{\"priorMatch\": 1e-5, \"blocks\": [[\"surname\"], [\"first_name\"]]}"))
        .anySatisfy(
            warning -> {
              assertThat(warning.serious()).isTrue();
              assertThat(warning.text()).contains("by all else there are about 5");
            });
  }

  @Test
  void agreementOrDisagreementThatWasNeverSeenIsASeriousWarning() {
    List<String> lines = new ArrayList<>(List.of("id,code,kind,town"));
    for (int i = 0; i < 200; i++) {
      lines.add("%d,c%d,same,t%d".formatted(i, i, i % 20));
    }
    Model model =
        Model.parse(
            """
            {
              "idColumn": "id", "columns": ["code", "kind", "town"],
              "comparisons": [
                {"column": "code", "levels": ["exact"]},
                {"column": "kind", "levels": ["exact"]},
                {"column": "town", "levels": ["exact"]}
              ],
              "blocking": {"rules": [["town"], ["kind"]]}
            }
            """);
    Path file = LinkageCase.file(folder, "kinds.csv", lines.toArray(String[]::new));
    List<TrainingWarning> warnings = LinkageCase.open(model, file).train().figures().warnings();
    for (String level :
        List.of("Level 1 of the comparison \"code\"", "Level 2 of the comparison \"kind\"")) {
      assertThat(warnings)
          .anySatisfy(
              warning -> {
                assertThat(warning.serious()).isTrue();
                assertThat(warning.text()).startsWith(level).contains("left untrained");
              });
    }
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

  /**
   * E-mail addresses made of names are alike in a block of equal names, matching or not: there the
   * estimate takes "alike" for "the same person", and dates of birth hardly ever agree.
   */
  @Test
  void blocksThatContradictEachOtherAreASeriousWarning() {
    List<String> lines = new ArrayList<>(List.of("id,ref,name,dob,mail"));
    for (int person = 0; person < 3000; person++) {
      String name = "name%02d".formatted(person % 60);
      String dob = LocalDate.of(1940, 1, 1).plusDays(person * 7L).toString();
      for (int times = 0; times < (person % 2 == 0 ? 2 : 1); times++) {
        int number = times * 50 + person / 60;
        lines.add(
            "%d,%d,%s,%s,%s.%03d@example.org"
                .formatted(lines.size(), person, name, dob, name, number));
      }
    }
    Model model =
        Model.parse(
            """
            {
              "idColumn": "id", "columns": ["ref", "name", "dob", "mail"],
              "comparisons": [
                {"column": "name", "levels": ["exact"]},
                {"column": "dob", "levels": ["exact"]},
                {"column": "mail", "levels": [{"when": "jaro-winkler", "atLeast": 0.9}]}
              ],
              "blocking": {"rules": [["name"], ["mail"], ["dob"]]},
              "training": {"blocks": [["name"], ["dob"], ["ref"]]}
            }
            """);
    Path file = LinkageCase.file(folder, "mails.csv", lines.toArray(String[]::new));
    assertThat(LinkageCase.open(model, file).train().figures().warnings())
        .anySatisfy(
            warning -> {
              assertThat(warning.serious()).isTrue();
              assertThat(warning.text()).startsWith("The training blocks disagree about \"dob\"");
            });
  }
}
