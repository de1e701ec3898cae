package org.crosslight.kernel.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.crosslight.kernel.LinkageCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkCommandTest {
  private static final String MODEL =
      """
      {
        "idColumn": "id", "columns": ["name", "town"],
        "comparisons": [
          {"column": "name", "levels": [{"when": "exact", "m": 0.9, "u": 0.01}, {"when": "else", "m": 0.1, "u": 0.99}]},
          {"column": "town", "levels": [{"when": "exact", "m": 0.9, "u": 0.1}, {"when": "else", "m": 0.1, "u": 0.9}]}
        ],
        "blocking": {"rules": [["name"], ["town"]], "maxBlockRecords": 50},
        "training": {"priorMatch": 0.1, "blocks": []}
      }
      """;

  @TempDir Path folder;
  private String told = "";

  private int link(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8)) {
      int exit = LinkCommand.run(arguments, stream, stream);
      told = out.toString(StandardCharsets.UTF_8);
      assertThat(told).doesNotContain("Exception").doesNotContain("\tat ");
      return exit;
    }
  }

  private int linkFile(Path file, String... more) {
    Path model = LinkageCase.file(folder, "model.json", MODEL);
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--model",
                model.toString(),
                "--out",
                folder.resolve("out").toString(),
                "--progress",
                "none",
                file.toString()));
    arguments.addAll(List.of(more));
    return link(arguments.toArray(String[]::new));
  }

  private String result(String name) throws IOException {
    return Files.readString(folder.resolve("out").resolve(name));
  }

  private Path bytes(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  @Test
  void writesPairsAndClustersAndLeavesNothingElse() throws IOException {
    Path file =
        LinkageCase.file(folder, "a.csv", "id,name,town", "1,ann,hull", "2,ann,hull", "3,bob,york");
    assertThat(linkFile(file)).isZero();
    // log2(0.1/0.9) + log2(0.9/0.01) + log2(0.9/0.1) = -3.1699 + 6.4919 + 3.1699 = 6.4919
    assertThat(result("pairs.csv"))
        .isEqualTo(
            "id_l,id_r,match_weight,match_probability,rule,pattern\n1,2,6.4919,0.98901099,1,11\n");
    assertThat(result("clusters.csv"))
        .isEqualTo("cluster_id,id,cluster_size\n1,1,2\n1,2,2\n3,3,1\n");
    assertThat(folder.resolve("out"))
        .isDirectoryNotContaining(path -> path.getFileName().toString().startsWith("."));
  }

  @Test
  void anEmptyFileAndAMissingColumnAreProblemsOfTheData() throws IOException {
    assertThat(linkFile(bytes("empty.csv", new byte[0]))).isEqualTo(3);
    assertThat(told).contains("empty.csv: the file is empty");
    assertThat(linkFile(LinkageCase.file(folder, "b.csv", "id,nam,town", "1,a,b"))).isEqualTo(3);
    assertThat(told).contains("there is no column \"name\"").contains("did you mean \"nam\"?");
    assertThat(linkFile(folder.resolve("none.csv"))).isEqualTo(3);
    assertThat(folder.resolve("out/pairs.csv")).doesNotExist();
  }

  @Test
  void aHeaderAloneOrOneRecordIsLinkedButSaid() throws IOException {
    assertThat(linkFile(LinkageCase.file(folder, "h.csv", "id,name,town"))).isEqualTo(4);
    assertThat(told).contains("nothing to link");
    assertThat(linkFile(LinkageCase.file(folder, "o.csv", "id,name,town", "1,a,b"))).isEqualTo(4);
    assertThat(result("clusters.csv")).isEqualTo("cluster_id,id,cluster_size\n1,1,1\n");
    assertThat(linkFile(LinkageCase.file(folder, "n.csv", "id,name,town", "1,,", "2,,")))
        .isEqualTo(4);
  }

  @Test
  void idsThatAreMissingOrTwiceAreRefusedWithTheirLines() {
    assertThat(
            linkFile(LinkageCase.file(folder, "d.csv", "id,name,town", "1,a,b", ",c,d", "1,e,f")))
        .isEqualTo(3);
    assertThat(told).contains("line 3 has no id").contains("lines 2 and 4 both have the id \"1\"");
  }

  @Test
  void raggedRowsAreLeftOutAndTheExitCodeSaysSo() throws IOException {
    assertThat(
            linkFile(
                LinkageCase.file(
                    folder, "r.csv", "id,name,town", "1,a,b", "2,a", "3,a,b,c", "4,a,b,")))
        .isEqualTo(4);
    assertThat(told).contains("2 of 4 rows could not be read").contains("line 3: has 2 fields");
    assertThat(result("clusters.csv")).contains("1,1,2").contains("1,4,2");
  }

  @Test
  void quotesDelimitersAndEncodingsAreFoundOut() throws IOException {
    Path semicolons =
        LinkageCase.file(
            folder, "s.csv", "id;name;town", "1;\"a \"\"b\"\";\nc\";x", "2;\"a \"\"b\"\";\nc\";x");
    assertThat(linkFile(semicolons)).isZero();
    assertThat(result("pairs.csv")).contains("\n1,2,");
    byte[] latin =
        "id\tname\ttown\n1\tJosé\tx\n2\tJosé\tx\n".getBytes(Charset.forName("ISO-8859-1"));
    assertThat(linkFile(bytes("l.csv", latin))).isZero();
    assertThat(result("report.json")).contains("Windows-1252 (Latin-1)").contains("José");
    byte[] bom = "\uFEFFid,name,town\r\n1,Ж,x\r\n2,Ж,x".getBytes(StandardCharsets.UTF_8);
    assertThat(linkFile(bytes("u.csv", bom))).isZero();
    assertThat(result("report.json")).contains("\"encoding\" : \"UTF-8\"").contains("Ж");
    byte[] wide = "id,name,town\n1,a,b\n".getBytes(StandardCharsets.UTF_16);
    assertThat(linkFile(bytes("w.csv", wide))).isEqualTo(3);
    assertThat(told).contains("UTF-16");
  }

  @Test
  void hugeCellsAndNulsAreBoundedWork() throws IOException {
    String huge = "x".repeat(10 << 20);
    Path file = LinkageCase.file(folder, "x.csv", "id,name,town", "1," + huge + ",a", "2,b\0c,a");
    assertThat(linkFile(file)).isZero();
    assertThat(told).contains("longer than 100,000 bytes").contains("NUL characters were removed");
    assertThat(linkFile(LinkageCase.file(folder, "q.csv", "id,name,town", "1,\"a,b", "2,c,d")))
        .isEqualTo(3);
    assertThat(told).contains("a double quote opened on line 2 is never closed");
  }

  @Test
  void oneGiantBlockIsLeftOutAndTheExitCodeSaysSo() {
    List<String> lines = new ArrayList<>(List.of("id,name,town"));
    for (int i = 0; i < 60; i++) {
      lines.add(i + ",n" + i / 2 + ",unknown");
    }
    assertThat(linkFile(LinkageCase.file(folder, "g.csv", lines.toArray(String[]::new))))
        .isEqualTo(4);
    assertThat(told)
        .contains("The blocking rule \"town\" has 1 block above blocking.maxBlockRecords")
        .contains("town as in \"unknown\"");
  }

  @Test
  void trainingAloneWritesTheTrainedModelAloneInPlaceOfEarlierResults() throws IOException {
    Path file =
        LinkageCase.file(folder, "a.csv", "id,name,town", "1,ann,hull", "2,ann,hull", "3,bob,york");
    assertThat(linkFile(file)).isZero();
    assertThat(linkFile(file, "--train-only")).isZero();
    assertThat(folder.resolve("out")).isDirectoryContaining("glob:**trained.json");
    assertThat(folder.resolve("out").toFile().list()).containsExactly("trained.json");
  }

  @Test
  void severalFilesAreToldApartInEveryResult() throws IOException {
    Path a = LinkageCase.file(folder, "a.csv", "id,name,town", "1,ann,hull", "2,ann,hull");
    Path b = LinkageCase.file(folder, "b.csv", "town;id;name", "hull;1;ann", "york;5;bob");
    Path labels =
        LinkageCase.file(folder, "truth.csv", "id,cluster", "a:1,x", "a:2,x", "b:1,x", "b:5,y");
    Path model =
        LinkageCase.file(
            folder, "m.json", MODEL.replaceFirst("\\{", "{\"mode\": \"link-and-dedupe\","));
    String out = folder.resolve("out").toString();
    assertThat(
            link(
                "--model",
                model.toString(),
                "--out",
                out,
                "--labels",
                labels.toString(),
                "--progress",
                "none",
                b.toString(),
                a.toString()))
        .isZero();
    assertThat(told).contains("F1 1.0000 at 0.5");
    assertThat(result("pairs.csv"))
        .startsWith("source_l,id_l,source_r,id_r,match_weight,match_probability,rule,pattern\n")
        .contains("\nb,1,a,1,6.4919,", "\nb,1,a,2,6.4919,", "\na,1,a,2,6.4919,");
    assertThat(result("clusters.csv"))
        .isEqualTo(
            "cluster_id,source,id,cluster_size\nb:1,b,1,3\nb:5,b,5,1\nb:1,a,1,3\nb:1,a,2,3\n");
  }

  @Test
  void aFileInPlaceOfTheFolderAndUnknownLabelsAreSaidPlainly() {
    Path file = LinkageCase.file(folder, "a.csv", "id,name,town", "1,ann,hull", "2,ann,hull");
    assertThat(linkFile(file, "--labels", "person")).isEqualTo(3);
    assertThat(told).contains("no column \"person\", which the model (or --labels) names");
    Path model = LinkageCase.file(folder, "model.json", MODEL);
    assertThat(link("--model", model.toString(), "--out", file.toString(), file.toString()))
        .isEqualTo(5);
    assertThat(told).contains("a.csv is a file, not a folder");
  }

  @Test
  void wrongArgumentsAndModelsAreAnsweredWithTheFix() {
    assertThat(link("--modle", "x")).isEqualTo(2);
    assertThat(told).contains("did you mean \"--model\"?");
    assertThat(link("--model", folder.resolve("no.json").toString(), "--out", "o", "a.csv"))
        .isEqualTo(2);
    assertThat(told).contains("there is no such file");
  }

  @Test
  void theSameRecordsGiveTheSameBytesWhateverTheOrderAndTheThreads() throws IOException {
    Path data = LinkageCase.data("splink_fake_1000.csv");
    List<String> lines = new ArrayList<>(Files.readAllLines(data));
    List<String> rows = lines.subList(1, lines.size());
    Collections.shuffle(rows, new Random(5));
    Path shuffled = LinkageCase.file(folder, "shuffled.csv", lines.toArray(String[]::new));
    String model = "models/splink_fake_1000.json";
    String first = folder.resolve("first").toString();
    String second = folder.resolve("second").toString();
    assertThat(
            link(
                "--model",
                model,
                "--out",
                first,
                "--threads",
                "1",
                "--progress",
                "none",
                data.toString()))
        .isZero();
    assertThat(
            link(
                "--model",
                model,
                "--out",
                second,
                "--threads",
                "3",
                "--memory",
                "256m",
                "--progress",
                "none",
                shuffled.toString()))
        .isZero();
    for (String name : List.of("pairs.csv", "clusters.csv", "trained.json")) {
      assertThat(Path.of(second, name)).hasSameBinaryContentAs(Path.of(first, name));
    }
    String third = folder.resolve("third").toString();
    assertThat(
            link(
                "--predict-only",
                Path.of(first, "trained.json").toString(),
                "--out",
                third,
                "--progress",
                "none",
                data.toString()))
        .isZero();
    assertThat(Path.of(third, "pairs.csv")).hasSameBinaryContentAs(Path.of(first, "pairs.csv"));
    assertThat(told).contains("of 499,500 pairs compared");
  }

  @Test
  void parquetGoesInAndComesOut() throws IOException {
    Path file =
        LinkageCase.file(folder, "a.csv", "id,name,town", "1,ann,hull", "2,ann,hull", "3,bob,york");
    assertThat(linkFile(file, "--format", "parquet")).isZero();
    assertThat(folder.resolve("out/pairs.parquet")).exists();
    assertThat(folder.resolve("out/pairs.csv")).doesNotExist();
    Path clusters = folder.resolve("out/clusters.parquet");
    Path copy = Files.copy(clusters, folder.resolve("again.parquet"));
    Path model =
        LinkageCase.file(
            folder,
            "m.json",
            MODEL.replace(
                "[\"name\", \"town\"]",
                "[{\"name\": \"name\", \"from\": \"cluster_id\"},"
                    + " {\"name\": \"town\", \"from\": \"cluster_size\"}]"));
    String out = folder.resolve("again").toString();
    assertThat(
            link("--model", model.toString(), "--out", out, "--progress", "none", copy.toString()))
        .isZero();
    assertThat(Files.readString(Path.of(out, "pairs.csv"))).contains("\n1,2,6.4919,");
  }
}
