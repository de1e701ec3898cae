package org.crosslight.kernel.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.crosslight.kernel.LinkageCase;
import org.crosslight.kernel.model.Model;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LongCellsTest {
  @TempDir Path folder;

  private RecordTable read(byte[] cell) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write("id,name\n1,".getBytes(StandardCharsets.UTF_8));
    file.write(cell);
    file.write("\n2,b\n".getBytes(StandardCharsets.UTF_8));
    Path path = Files.write(folder.resolve("long.csv"), file.toByteArray());
    Model model =
        Model.parse(
            """
            {"idColumn": "id", "columns": ["name"], "comparisons": [{"column": "name", "levels": ["exact"]}],
             "blocking": {"rules": [["name"]]}}
            """);
    return LinkageCase.open(model, path).records();
  }

  @Test
  void aCellOfNothingButContinuationBytesIsCutLikeAnyOther() throws IOException {
    byte[] cell = new byte[250_000];
    Arrays.fill(cell, (byte) 0x80);
    RecordTable records = read(cell);
    assertThat(records.size()).isEqualTo(2);
    assertThat(records.warnings())
        .anyMatch(text -> text.contains("1 cells are longer than 100,000 bytes"));
    assertThat(records.column("name").text(0)).startsWith("€€€");
  }

  @Test
  void aCellIsCutBetweenCharacters() throws IOException {
    RecordTable records = read("€".repeat(50_000).getBytes(StandardCharsets.UTF_8));
    assertThat(records.sources().getFirst().encoding()).isEqualTo("UTF-8");
    assertThat(records.column("name").text(0)).startsWith("€€€").doesNotContain("\uFFFD");
  }
}
