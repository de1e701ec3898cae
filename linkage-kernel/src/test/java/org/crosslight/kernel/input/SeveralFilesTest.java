package org.crosslight.kernel.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crosslight.kernel.Linkage;
import org.crosslight.kernel.LinkageCase;
import org.crosslight.kernel.model.Model;
import org.crosslight.kernel.train.GivenProbabilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeveralFilesTest {
  private static final String MODEL =
      """
      {
        "mode": "link-and-dedupe", "idColumn": %s,
        "columns": [%s, {"name": "town", "alsoCalled": ["city"], "optional": true}],
        "comparisons": [
          {"column": "name", "levels": [{"when": "exact", "m": 0.9, "u": 0.01}, {"when": "else", "m": 0.1, "u": 0.99}]},
          {"column": "town", "levels": [{"when": "exact", "m": 0.9, "u": 0.1}, {"when": "else", "m": 0.1, "u": 0.9}]}
        ],
        "blocking": {"rules": [["name"], ["town"]]},
        "training": {"priorMatch": 0.1, "blocks": []}
      }
      """;

  @TempDir Path folder;

  private static List<String> pairs(Linkage linkage) {
    List<String> pairs = new ArrayList<>();
    linkage.forEachPair(
        GivenProbabilities.of(linkage.model()),
        0.5,
        pair ->
            pairs.add(
                linkage.records().fullId(pair.left())
                    + "="
                    + linkage.records().fullId(pair.right())));
    return pairs;
  }

  @Test
  void recordsMeetWithinAndAcrossAnyNumberOfFiles() {
    Linkage linkage =
        LinkageCase.open(
            Model.parse(MODEL.formatted("\"id\"", "\"name\"")),
            LinkageCase.file(folder, "a.csv", "id,name,town", "1,ann,hull", "2,ann,hull"),
            LinkageCase.file(folder, "b.csv", "id,name,town", "1,ann,hull"),
            LinkageCase.file(folder, "c.csv", "id,name,town", "1,bob,york", "9,bob,york"));
    assertThat(pairs(linkage)).containsExactly("a:1=a:2", "a:1=b:1", "a:2=b:1", "c:1=c:9");
  }

  @Test
  void filesMayCallTheirColumnsDifferently() {
    String name =
        "{\"name\": \"name\", \"from\": {\"a\": \"full name\", \"b\": [\"first\", \"last\"], \"*\": \"name\"}}";
    Linkage linkage =
        LinkageCase.open(
            Model.parse(MODEL.formatted("{\"a\": \"ref\", \"*\": \"id\"}", name)),
            LinkageCase.file(folder, "a.csv", "full name;ref;city", "ann lee;7;hull"),
            LinkageCase.file(folder, "b.csv", "id,first,last", "1,ann,lee"),
            LinkageCase.file(folder, "c.csv", "id,name,town", "4,ann lee,hull"));
    assertThat(pairs(linkage)).containsExactly("a:7=c:4", "a:7=b:1", "b:1=c:4");
    assertThat(linkage.records().column("town").codes()).containsExactly(0, -1, 0);
  }

  @Test
  void aFileTheModelSaysNothingAboutIsNamed() {
    String name = "{\"name\": \"name\", \"from\": {\"a\": \"full name\"}}";
    Model model = Model.parse(MODEL.formatted("\"id\"", name));
    Path a = LinkageCase.file(folder, "a.csv", "id,full name,town", "1,x,y");
    Path b = LinkageCase.file(folder, "b.csv", "id,name,town", "1,x,y");
    assertThatThrownBy(() -> LinkageCase.open(model, a, b))
        .isInstanceOf(InputProblem.class)
        .hasMessageContaining("the model says where \"name\" comes from in a, but not in \"b\"");
  }

  @Test
  void whatNoFileHasIsLeftOutAndSaidWhenItIsOptional() {
    Path a = LinkageCase.file(folder, "a.csv", "id,name", "1,x", "2,x");
    Linkage linkage = LinkageCase.open(Model.parse(MODEL.formatted("\"id\"", "\"name\"")), a);
    assertThat(linkage.model().comparisons()).hasSize(1);
    assertThat(linkage.model().blocking().rules()).hasSize(1);
    assertThat(linkage.records().warnings())
        .containsExactly(
            "No file has the columns town of the model; comparisons and rules that need them are"
                + " left out.");
    assertThat(pairs(linkage)).containsExactly("1=2");
  }

  @Test
  void aColumnThatIsNotOptionalMustBeInEveryFile() {
    Path a = LinkageCase.file(folder, "a.csv", "id,name,town", "1,x,y");
    Path b = LinkageCase.file(folder, "b.csv", "id,surname,town", "1,x,y");
    Model model = Model.parse(MODEL.formatted("\"id\"", "\"name\""));
    assertThatThrownBy(() -> LinkageCase.open(model, a, b))
        .isInstanceOf(InputProblem.class)
        .hasMessageContaining("b.csv: there is no column \"name\"")
        .hasMessageContaining("did you mean \"surname\"?");
  }

  @Test
  void elementsOfALongListAreCutOneByOneAndNotInTheMiddleOfAnother() {
    String many = String.join(";", Arrays.asList(new String[] {"1", "2", "x".repeat(3000), "3"}));
    Path a = LinkageCase.file(folder, "a.csv", "id,name", "1," + many);
    String name = "{\"name\": \"name\", \"split\": \";\"}";
    Linkage linkage = LinkageCase.open(Model.parse(MODEL.formatted("\"id\"", name)), a);
    assertThat(linkage.records().column("name").text(0)).isEqualTo("1; 2; 3; " + "x".repeat(1000));
    assertThat(linkage.records().warnings())
        .contains(
            "Column name: 1 values are compared on their first 1000 characters or elements only.");
  }
}
