package org.crosslight.kernel.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

class ModelFaultsTest {
  private static final String USABLE =
      """
      {
        "idColumn": "id",
        "columns": ["surname", "dob"],
        "comparisons": [
          {"column": "surname", "levels": ["exact", {"when": "jaro-winkler", "atLeast": 0.9}]},
          {"column": "dob", "levels": ["exact"]}
        ],
        "blocking": {"rules": [["surname"], [{"column": "dob", "take": "year"}]]}
      }
      """;

  private static String faultsOf(String json) {
    ModelProblem problem = catchThrowableOfType(ModelProblem.class, () -> Model.parse(json));
    return problem == null ? "" : String.valueOf(problem.getMessage());
  }

  @Test
  void readsTheSmallestUsefulModelWithItsDefaults() {
    Model model = Model.parse(USABLE);
    assertThat(model.mode()).isEqualTo(Mode.DEDUPE);
    assertThat(model.thresholds()).isEqualTo(new Thresholds(0.5, 0.95));
    assertThat(model.comparisons().getFirst().levels()).hasSize(4);
    assertThat(model.training().blocks()).hasSize(2);
  }

  @Test
  void asksWhetherAMisspeltFieldWasMeant() {
    assertThat(faultsOf(USABLE.replace("\"columns\"", "\"colums\"")))
        .contains("line 3, colums: there is no such field here")
        .contains("did you mean \"columns\"?");
  }

  @Test
  void tellsAllFaultsAtOnce() {
    assertThat(
            faultsOf(
                USABLE
                    .replace("\"idColumn\": \"id\",", "")
                    .replace("\"atLeast\": 0.9", "\"atLeast\": 90")))
        .contains("has 2 faults")
        .contains("idColumn: this field is missing")
        .contains(
            "line 5, comparisons[0].levels[1].atLeast: found the number 90. Fix: write a number")
        .contains("from 0.01 to 1");
  }

  @Test
  void anUnknownKindOfLevelIsOneFaultAndNotSeveral() {
    assertThat(faultsOf(USABLE.replace("\"jaro-winkler\"", "\"jaro_winkler\"")))
        .contains("has a fault:")
        .contains("there is no kind of level \"jaro_winkler\"")
        .contains("did you mean \"jaro-winkler\"?");
  }

  @Test
  void aListIsNeededWhereElementsAreTaken() {
    String any = "{\"column\": \"surname\", \"take\": \"any-element\"}";
    assertThat(faultsOf(USABLE.replace("[\"surname\"]", "[" + any + "]")))
        .contains("the column \"surname\" holds single values, not lists")
        .contains("give the column a \"split\"");
  }

  @Test
  void refusesALevelThatCanNeverBeReached() {
    assertThat(
            faultsOf(
                USABLE.replace(
                    "\"exact\", {\"when\": \"jaro-winkler\", \"atLeast\": 0.9}",
                    "{\"when\": \"jaro-winkler\", \"atLeast\": 0.9},"
                        + " {\"when\": \"jaro-winkler\", \"atLeast\": 0.95}")))
        .contains("comparisons[0].levels[1]: this level can never be reached")
        .contains("order the levels from the strictest to the loosest");
  }

  @Test
  void refusesAColumnTheModelDoesNotList() {
    assertThat(faultsOf(USABLE.replace("[[\"surname\"]", "[[\"surnam\"]")))
        .contains("blocking.rules[0][0]: the column \"surnam\" is not listed")
        .contains("did you mean \"surname\"?");
  }

  @Test
  void namesTheLineOfBrokenJson() {
    assertThat(faultsOf("{\n  \"idColumn\": \"id\"\n  \"columns\": []\n}"))
        .contains("line 3, (file): the file is not valid JSON");
  }

  @Test
  void refusesProbabilitiesThatAddUpToMoreThanOne() {
    assertThat(
            faultsOf(
                USABLE.replace(
                    "\"levels\": [\"exact\"]}",
                    "\"levels\": [{\"when\": \"exact\", \"m\": 0.9}, {\"when\": \"else\", \"m\":"
                        + " 0.9}]}")))
        .contains(
            "comparisons[1].levels[1].m: the m of the levels up to here add up to 1.8. Fix: they"
                + " are shares of the same pairs");
  }

  @Test
  void refusesAClusterThresholdBelowTheOneForPairs() {
    assertThat(
            faultsOf(
                USABLE.replace(
                    "\"blocking\"",
                    "\"thresholds\": {\"pairs\": 0.9, \"clusters\": 0.5}, \"blocking\"")))
        .contains("the threshold for clusters (0.5) is below the one for pairs (0.9)");
  }

  @Test
  void refusesAnAdjustmentForTheCommonValuesOfAnotherColumn() {
    String two =
        "{\"name\": \"name\", \"columns\": [\"surname\", \"dob\"], \"termFrequency\": true,"
            + " \"levels\": [\"exact\", {\"when\": \"exact\", \"column\": \"dob\","
            + " \"termFrequency\": true}]}";
    assertThat(faultsOf(USABLE.replace("{\"column\": \"dob\", \"levels\": [\"exact\"]}", two)))
        .contains("has a fault:")
        .contains("comparisons[1].levels[1].termFrequency: common values are those of")
        .contains("first column, \"surname\", and this level compares another")
        .contains("give it a comparison of its own");
  }

  @Test
  void refusesAnAdjustmentWithoutALevelOfExactAgreement() {
    String alike =
        "{\"column\": \"dob\", \"termFrequency\": true, \"levels\": [{\"when\": \"levenshtein\","
            + " \"atMost\": 1, \"termFrequency\": true}]}";
    assertThat(faultsOf(USABLE.replace("{\"column\": \"dob\", \"levels\": [\"exact\"]}", alike)))
        .contains("has a fault:")
        .contains(
            "comparisons[1].termFrequency: no level is \"exact\" on the first column, \"dob\"")
        .contains("add the level \"exact\" on that column");
  }

  @Test
  void refusesAnAdjustmentInsideATestThatIsJoinedWithOthers() {
    String joined =
        "{\"column\": \"dob\", \"termFrequency\": true, \"levels\": [\"exact\", {\"when\": \"any\","
            + " \"of\": [{\"when\": \"phonetic\", \"termFrequency\": true},"
            + " {\"when\": \"levenshtein\", \"atMost\": 1}]}]}";
    assertThat(faultsOf(USABLE.replace("{\"column\": \"dob\", \"levels\": [\"exact\"]}", joined)))
        .contains("has a fault:")
        .contains(
            "comparisons[1].levels[1].of[0].termFrequency: a test that is joined with others");
  }
}
