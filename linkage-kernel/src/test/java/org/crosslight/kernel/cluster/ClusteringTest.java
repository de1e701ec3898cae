package org.crosslight.kernel.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crosslight.kernel.Linkage;
import org.crosslight.kernel.LinkageCase;
import org.crosslight.kernel.model.Model;
import org.crosslight.kernel.score.Scoring;
import org.crosslight.kernel.train.GivenProbabilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusteringTest {
  @TempDir Path folder;

  /** Two records weigh more the closer their numbers are: up to 1 apart +9, 2 +6, 3 +3 bits. */
  private static Model model(String mode, String clusters) {
    return Model.parse(
        """
        {
          "mode": "%s", "idColumn": "id", "columns": ["group", "number"],
          "comparisons": [{"column": "number", "levels": [
            {"when": "number-within", "atMost": 1, "m": 0.512, "u": 0.001},
            {"when": "number-within", "atMost": 2, "m": 0.064, "u": 0.001},
            {"when": "number-within", "atMost": 3, "m": 0.008, "u": 0.001},
            {"when": "else", "m": 0.001, "u": 0.997}]}],
          "blocking": {"rules": [["group"]]},
          "training": {"priorMatch": 0.5},
          "thresholds": {"pairs": 0.5, "clusters": 0.8},
          "clusters": %s
        }
        """
            .formatted(mode, clusters));
  }

  private String clusters(Model model, Path... files) {
    Linkage linkage = LinkageCase.open(model, files);
    try (Scoring scoring = linkage.score(GivenProbabilities.of(model), 0.5)) {
      Clusters clusters = linkage.cluster(scoring, 0.8);
      return IntStream.range(0, linkage.records().size())
          .mapToObj(r -> linkage.records().id(clusters.of(r)))
          .collect(Collectors.joining(" "));
    }
  }

  @Test
  void chainsBecomeOneComponentWhateverTheOrderOfTheRows() {
    Model model = model("dedupe", "{}");
    Path file =
        LinkageCase.file(folder, "x.csv", "id,group,number", "a,g,1", "b,g,3", "c,g,6", "d,g,20");
    Path turned =
        LinkageCase.file(folder, "y.csv", "id,group,number", "d,g,20", "c,g,6", "a,g,1", "b,g,3");
    assertThat(clusters(model, file)).isEqualTo("a a a d");
    assertThat(clusters(model, turned)).isEqualTo("a a a d");
  }

  @Test
  void componentsThatAreTooLargeAreSplitAtTheirWeakestBridge() {
    // a-b and c-d are 1 apart (+9), b-c is 3 apart (+3): the bridge that is cut
    Path file =
        LinkageCase.file(folder, "x.csv", "id,group,number", "a,g,1", "b,g,2", "c,g,5", "d,g,6");
    assertThat(clusters(model("dedupe", "{\"method\": \"bounded\", \"maxSize\": 4}"), file))
        .isEqualTo("a a a a");
    assertThat(clusters(model("dedupe", "{\"method\": \"bounded\", \"maxSize\": 2}"), file))
        .isEqualTo("a a c c");
  }

  @Test
  void bestLinkGivesEachRecordOnePartnerAtMost() {
    // a fits p (+9) and q (+6); b fits q only (+3): a takes p, so b may have q
    Path left = LinkageCase.file(folder, "left.csv", "id,group,number", "a,g,1", "b,g,6");
    Path right = LinkageCase.file(folder, "right.csv", "id,group,number", "p,g,1", "q,g,3");
    assertThat(clusters(model("link", "{\"method\": \"best-link\"}"), left, right))
        .isEqualTo("a b a b");
  }
}
