package org.crosslight.kernel.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.crosslight.kernel.Linkage;
import org.crosslight.kernel.LinkageCase;
import org.crosslight.kernel.input.Source;
import org.crosslight.kernel.model.Model;
import org.crosslight.kernel.train.GivenProbabilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnyElementTest {
  private static final String MODEL =
      """
      {
        "mode": "%s", "idColumn": "id",
        "columns": ["name", {"name": "phones", "split": ";"}],
        "comparisons": [
          {"column": "phones", "levels": [{"when": "shared-elements", "m": 0.9, "u": 0.1}, {"when": "else", "m": 0.1, "u": 0.9}]}
        ],
        "blocking": {"rules": %s, "maxBlockRecords": %d},
        "training": {"priorMatch": 0.5, "blocks": []}
      }
      """;
  private static final String ANY = "{\"column\": \"phones\", \"take\": \"any-element\"}";

  @TempDir Path folder;

  private Map<String, Integer> found(Model model, Path... files) {
    Map<String, Integer> found = new TreeMap<>();
    List<Source> sources = Arrays.stream(files).map(Source::of).toList();
    Linkage linkage = Linkage.open(model, sources, LinkageCase.threads(2));
    linkage.forEachPair(
        GivenProbabilities.of(model),
        0,
        pair -> {
          String ids = linkage.records().id(pair.left()) + "-" + linkage.records().id(pair.right());
          assertThat(found.put(ids, pair.rule() + 1)).as("%s twice", ids).isNull();
        });
    return found;
  }

  @Test
  void aRecordWithSeveralPhonesMeetsEveryOtherWithOneOfThem() {
    Path file =
        LinkageCase.file(
            folder, "a.csv", "id,name,phones", "1,x,1;2;3", "2,y,2", "3,y,3;9", "4,z,8", "5,x,");
    Model model = Model.parse(MODEL.formatted("dedupe", "[[" + ANY + "]]", 5000));
    assertThat(found(model, file)).isEqualTo(Map.of("1-2", 1, "1-3", 1));
  }

  @Test
  void blocksAboveTheLimitAreLeftOutButTheirRecordsMeetByOtherElements() {
    Path file =
        LinkageCase.file(
            folder, "a.csv", "id,name,phones", "1,x,0;1", "2,y,0;1", "3,y,0", "4,z,0;1");
    Model model = Model.parse(MODEL.formatted("dedupe", "[[" + ANY + "]]", 3));
    assertThat(found(model, file)).isEqualTo(Map.of("1-2", 1, "1-4", 1, "2-4", 1));
  }

  @Test
  void everyPairIsFoundOnceUnderItsFirstRuleAsWhenAllPairsAreTried() {
    Random random = new Random(11);
    List<String> lines = new ArrayList<>(List.of("id,name,phones"));
    List<List<String>> phones = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      List<String> own = new ArrayList<>();
      for (int k = random.nextInt(4); k > 0; k--) {
        own.add("p" + random.nextInt(120));
      }
      phones.add(own);
      names.add("n" + random.nextInt(60));
      lines.add("%03d,%s,%s".formatted(i, names.get(i), String.join(";", own)));
    }
    Path all = LinkageCase.file(folder, "all.csv", lines.toArray(String[]::new));
    String rules = "[[\"name\", " + ANY + "], [" + ANY + "], [\"name\"]]";
    Map<String, Integer> expected = new TreeMap<>();
    for (int a = 0; a < 300; a++) {
      for (int b = a + 1; b < 300; b++) {
        List<String> shared = new ArrayList<>(phones.get(a));
        shared.retainAll(phones.get(b));
        boolean sameName = names.get(a).equals(names.get(b));
        if (!shared.isEmpty() || sameName) {
          expected.put("%03d-%03d".formatted(a, b), shared.isEmpty() ? 3 : sameName ? 1 : 2);
        }
      }
    }
    assertThat(found(Model.parse(MODEL.formatted("dedupe", rules, 5000)), all)).isEqualTo(expected);

    List<String> first = new ArrayList<>(lines.subList(0, 151));
    List<String> second = new ArrayList<>(lines.subList(151, 301));
    second.addFirst(lines.getFirst());
    expected
        .keySet()
        .removeIf(ids -> ids.compareTo("150") > 0 || ids.substring(4).compareTo("150") < 0);
    assertThat(
            found(
                Model.parse(MODEL.formatted("link", rules, 5000)),
                LinkageCase.file(folder, "first.csv", first.toArray(String[]::new)),
                LinkageCase.file(folder, "second.csv", second.toArray(String[]::new))))
        .isEqualTo(expected);
  }
}
