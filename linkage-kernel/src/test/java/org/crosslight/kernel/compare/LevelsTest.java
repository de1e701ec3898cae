package org.crosslight.kernel.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.crosslight.kernel.Linkage;
import org.crosslight.kernel.LinkageCase;
import org.crosslight.kernel.model.Model;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LevelsTest {
  @TempDir Path folder;

  /** The pattern of records a and b when they hold these values in columns x and y. */
  private String pattern(String columns, String comparison, String a, String b) {
    Model model =
        Model.parse(
            "{\"idColumn\": \"id\", \"columns\": ["
                + columns
                + "], \"comparisons\": ["
                + comparison
                + "], \"blocking\": {\"rules\": [[\"x\"]]}}");
    Path file = LinkageCase.file(folder, "two.csv", "id,x,y", "a," + a, "b," + b);
    Linkage linkage = LinkageCase.open(model, file);
    ComparisonPlan plan = new ComparisonPlan(linkage.records(), model.comparisons());
    String there = pattern(plan, 0, 1);
    assertThat(pattern(plan, 1, 0)).as("symmetry").isEqualTo(there);
    return there;
  }

  private static String pattern(ComparisonPlan plan, int left, int right) {
    long[] pattern = {0};
    plan.newKernels()[0].addLevels(plan.codes(), left, new int[] {right}, 1, 1, pattern);
    return plan.space().text(pattern[0]);
  }

  private String one(String levels, String a, String b) {
    return pattern("\"x\"", "{\"column\": \"x\", \"levels\": [" + levels + "]}", a + ",", b + ",");
  }

  @Test
  void missingIsALevelOfItsOwnAndElseComesLast() {
    assertThat(one("\"exact\"", "", "smith")).isEqualTo("-");
    assertThat(one("\"exact\"", "smith", "smith")).isEqualTo("1");
    assertThat(one("\"exact\"", "smith", "jones")).isEqualTo("2");
  }

  @Test
  void datesFallOnTheFirstSpanThatHolds() {
    String levels =
        "\"exact\", {\"when\": \"date-within\", \"days\": 30}, {\"when\": \"date-within\","
            + " \"years\": 1}";
    assertThat(one(levels, "2000-01-01", "2000-01-31")).isEqualTo("2");
    assertThat(one(levels, "2000-01-01", "2000-02-01")).isEqualTo("3");
    assertThat(one(levels, "2000-01-01", "2001-01-02")).isEqualTo("4");
    assertThat(one(levels, "no date", "2001-01-02")).isEqualTo("4");
  }

  @Test
  void numbersAreComparedByDifferenceAndByPercentage() {
    String levels =
        "{\"when\": \"number-within\", \"atMost\": 2}, {\"when\": \"percent-within\", \"atMost\":"
            + " 10}";
    assertThat(one(levels, "100", "102")).isEqualTo("1");
    assertThat(one(levels, "100", "110")).isEqualTo("2");
    assertThat(one(levels, "100", "120")).isEqualTo("3");
  }

  @Test
  void shortFormsAndSoundsAreRecognised() {
    assertThat(one("\"exact\", \"nickname\"", "bob", "robert")).isEqualTo("2");
    assertThat(one("\"exact\", \"nickname\"", "bob", "rob")).isEqualTo("2");
    assertThat(one("\"exact\", \"nickname\"", "bob", "peter")).isEqualTo("3");
    assertThat(one("\"exact\", \"phonetic\"", "smith", "schmidt")).isEqualTo("2");
    assertThat(one("\"exact\", \"phonetic\"", "smith", "jones")).isEqualTo("3");
  }

  @Test
  void listsAreComparedByWhatTheyShare() {
    String columns = "{\"name\": \"x\", \"split\": \";\", \"clean\": [\"lower-case\"]}";
    String comparison =
        "{\"column\": \"x\", \"levels\": [{\"when\": \"shared-fraction\", \"atLeast\": 0.5},"
            + " \"shared-elements\"]}";
    assertThat(pattern(columns, comparison, "a; B,", "b;a,")).isEqualTo("1");
    assertThat(pattern(columns, comparison, "a;b;c,", "c;d;e,")).isEqualTo("2");
    assertThat(pattern(columns, comparison, "a;b,", "c;d,")).isEqualTo("3");
  }

  @Test
  void swappedColumnsAndPlacesLookAtTwoColumns() {
    String swapped =
        "{\"columns\": [\"x\", \"y\"], \"levels\": [{\"when\": \"exact\", \"column\": \"x\"},"
            + " \"columns-reversed\"]}";
    assertThat(pattern("\"x\", \"y\"", swapped, "anna,maria", "maria,anna")).isEqualTo("2");
    assertThat(pattern("\"x\", \"y\"", swapped, "anna,maria", "maria,eve")).isEqualTo("3");
    String place =
        "{\"columns\": [\"x\", \"y\"], \"levels\":"
            + " [{\"when\": \"distance-within\", \"kilometres\": 12},"
            + " {\"when\": \"distance-within\", \"kilometres\": 350}]}";
    // London to Paris is 344 km, one tenth of a degree of latitude 11.1 km
    assertThat(pattern("\"x\", \"y\"", place, "51.5074,-0.1278", "48.8566,2.3522")).isEqualTo("2");
    assertThat(pattern("\"x\", \"y\"", place, "51.5,0", "51.6,0")).isEqualTo("1");
    assertThat(pattern("\"x\", \"y\"", place, "51.5,", "51.6,0")).isEqualTo("-");
  }

  @Test
  void testsCanBeJoined() {
    String both =
        "{\"columns\": [\"x\", \"y\"], \"levels\": [{\"when\": \"all\", \"of\": [\"exact\","
            + " {\"when\": \"exact\", \"column\": \"y\"}]}, {\"when\": \"any\", \"of\": [\"exact\","
            + " {\"when\": \"exact\", \"column\": \"y\"}]}]}";
    assertThat(pattern("\"x\", \"y\"", both, "a,b", "a,b")).isEqualTo("1");
    assertThat(pattern("\"x\", \"y\"", both, "a,b", "c,b")).isEqualTo("2");
    assertThat(pattern("\"x\", \"y\"", both, "a,b", "c,d")).isEqualTo("3");
  }
}
