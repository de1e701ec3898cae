package org.crosslight.kernel.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.crosslight.kernel.LinkageCase;
import org.crosslight.kernel.input.InputProblem;
import org.crosslight.kernel.input.RecordTable;
import org.crosslight.kernel.model.Model;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class LabelsTest {
  @TempDir Path folder;

  private RecordTable records() {
    return records("id,name", "1,a", "2,b", "3,c", "4,d");
  }

  private RecordTable records(String... lines) {
    Path file = LinkageCase.file(folder, "a.csv", lines);
    Model model =
        Model.parse(
            """
            {"idColumn": "id", "columns": ["name"], "comparisons": [{"column": "name", "levels": ["exact"]}],
             "blocking": {"rules": [["name"]]}}
            """);
    return LinkageCase.open(model, file).records();
  }

  private Labels labels(String... lines) {
    return Labels.ofFile(records(), LinkageCase.file(folder, "truth.csv", lines));
  }

  @Test
  void aRecordWithoutAClusterOrNotNamedIsUnknown() {
    Labels labels = labels("id,cluster", "1,x", "2,x", "3,");
    assertThat(labels.labelled()).isEqualTo(2);
    assertThat(labels.of(2)).isEqualTo(-1);
    assertThat(labels.of(3)).isEqualTo(-1);
    assertThat(labels.different(0, 2)).isFalse();
    assertThat(labels.complete()).isFalse();
  }

  @Test
  void aFileOfPairsListsThemAllSoThatEveryRecordIsKnown() {
    Labels labels = labels("id_l,id_r", "1,2");
    assertThat(labels.labelled()).isEqualTo(4);
    assertThat(labels.of(0)).isEqualTo(labels.of(1));
    assertThat(labels.different(0, 2)).isTrue();
    assertThat(labels.different(2, 3)).isTrue();
  }

  @Test
  void aRecordInTwoClustersIsRefusedWithBoth() {
    assertThatThrownBy(() -> labels("id,cluster", "1,x", "2,y", "1,y"))
        .isInstanceOf(InputProblem.class)
        .hasMessageContaining("the record \"1\" is in two clusters, \"x\" and \"y\"");
  }

  @Test
  void theSameClusterTwiceOrOnceLeftEmptyIsNoContradiction() {
    Labels labels = labels("id,cluster", "1,x", "2,x", "1,x", "2,");
    assertThat(labels.labelled()).isEqualTo(2);
    assertThat(labels.of(0)).isEqualTo(labels.of(1));
  }

  /** Pairs written from the end of a chain to its beginning: each group hangs below the next. */
  @Test
  @Timeout(20)
  void aLongChainOfPairsIsOneGroupInAMoment() {
    int size = 300_000;
    String[] records = new String[size + 1];
    String[] pairs = new String[size];
    records[0] = "id,name";
    pairs[0] = "id_l,id_r";
    for (int i = 0; i < size; i++) {
      records[i + 1] = "%06d,a".formatted(i);
      if (i > 0) {
        pairs[size - i] = "%06d,%06d".formatted(i - 1, i);
      }
    }
    RecordTable table = records(records);
    Labels labels = Labels.ofFile(table, LinkageCase.file(folder, "chain.csv", pairs));
    assertThat(labels.groups()).containsOnly(0);
  }
}
