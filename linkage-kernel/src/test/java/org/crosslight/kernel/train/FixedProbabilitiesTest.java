package org.crosslight.kernel.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.crosslight.kernel.model.Model;
import org.junit.jupiter.api.Test;

class FixedProbabilitiesTest {
  /**
   * The estimates with what is stated of the first level. Levels: missing, exact, alike, different.
   */
  private static double[] matches(String exact, double... learnt) {
    Model model =
        Model.parse(
            """
            {
              "idColumn": "id", "columns": ["name"],
              "comparisons": [{"column": "name", "levels": [
                {"when": "exact"%s}, {"when": "jaro", "atLeast": 0.9}, "else"]}],
              "blocking": {"rules": [["name"]]}
            }
            """
                .formatted(exact));
    return FixedProbabilities.ofMatches(model, new double[][] {learnt})[0];
  }

  /** 0.6 and 0.2 share the tenth that is left as three to one. */
  @Test
  void learntLevelsShareWhatTheStatedOnesLeave() {
    assertThat(matches(", \"m\": 0.9", 0, 0.2, 0.6, 0.2))
        .containsExactly(new double[] {0, 0.9, 0.075, 0.025}, within(1e-12));
  }

  @Test
  void anOpenLevelStaysOpenAndTakesNoShare() {
    double[] m = matches(", \"m\": 0.9", 0, 0.2, Double.NaN, 0.8);
    assertThat(m[1]).isEqualTo(0.9);
    assertThat(m[2]).isNaN();
    assertThat(m[3]).isCloseTo(0.1, within(1e-12));
  }

  @Test
  void withoutAnythingStatedEstimatesStayAsTheyAre() {
    assertThat(matches("", 0, 0.2, 0.6, 0.1)).containsExactly(0, 0.2, 0.6, 0.1);
  }

  @Test
  void noLevelIsRuledOutWhenTheStatedOnesLeaveNothing() {
    assertThat(matches(", \"m\": 1", 0, 0.2, 0.6, 0.2))
        .containsExactly(new double[] {0, 1, 7.5e-7, 2.5e-7}, within(1e-12));
  }
}
