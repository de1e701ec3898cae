package org.crosslight.evidence.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosslight.evidence.content.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code docs/readers.md} says of readers and of what they find what the code says, no more. */
class ReadersDocumentedTest {
  private static final Path DOCUMENT = Path.of("../docs/readers.md");
  private static final Path FORMATS =
      Path.of("src/main/java/org/crosslight/evidence/reader/format");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  /** Whoever may find something without its format doing anything for it. */
  private static final Set<String> SHARED = Set.of("all", "archives", "databases", "JSON");

  /** A table of findings and the findings it is of. */
  enum Table {
    PROBLEMS("problem"),
    REJECTIONS("rejection of a row"),
    NOTES("note");

    private final String heading;

    Table(String heading) {
      this.heading = heading;
    }

    List<Finding> findings() {
      return switch (this) {
        case PROBLEMS -> List.of(Fault.values());
        case REJECTIONS -> List.of(RejectionReason.values());
        case NOTES -> List.of(NoteKind.values());
      };
    }

    /** Words of findings, each with the cell that says whose it is. */
    Map<String, String> rows() {
      Map<String, String> rows = new LinkedHashMap<>();
      for (List<String> cells : table(heading)) {
        for (String word : words(cells.getFirst())) {
          assertThat(rows.put(word, cells.get(1))).as("%s stands twice", word).isNull();
        }
      }
      return rows;
    }
  }

  private static List<String> lines() {
    try {
      return Files.readAllLines(DOCUMENT);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** The rows of the table whose first column is called so. */
  private static List<List<String>> table(String heading) {
    List<String> lines = lines();
    List<List<String>> rows = new ArrayList<>();
    int at = 0;
    while (!lines.get(at).startsWith("| " + heading + " |")) {
      at++;
    }
    for (at += 2; at < lines.size() && lines.get(at).startsWith("|"); at++) {
      String row = lines.get(at);
      rows.add(List.of(row.substring(2, row.length() - 2).split(" \\| ", -1)));
    }
    return rows;
  }

  private static List<String> words(String cell) {
    return CODE.matcher(cell).results().map(found -> found.group(1)).toList();
  }

  private static List<String> readers() {
    return RegisteredReaders.ofTheProduct().stream().map(reader -> reader.format().name()).toList();
  }

  @Test
  void everyReaderHasItsRow() {
    assertThat(table("name").stream().map(cells -> words(cells.getFirst()).getFirst()))
        .containsExactlyInAnyOrderElementsOf(readers());
  }

  @ParameterizedTest
  @EnumSource
  void everyFindingHasItsRow(Table table) {
    assertThat(table.rows().keySet())
        .containsExactlyInAnyOrderElementsOf(table.findings().stream().map(Finding::code).toList());
  }

  @ParameterizedTest
  @EnumSource
  void findingsStandWithTheReadersThatHaveThem(Table table) throws IOException {
    Map<String, String> rows = table.rows();
    for (Finding finding : table.findings()) {
      String whose = rows.getOrDefault(finding.code(), "");
      Set<String> said = new HashSet<>(words(whose));
      boolean excepted = whose.startsWith("all but ");
      Set<String> packages =
          RegisteredReaders.ofTheProduct().stream()
              .filter(reader -> said.contains(reader.format().name()) != excepted)
              .map(reader -> reader.getClass().getPackageName().replaceFirst(".*\\.", ""))
              .collect(Collectors.toSet());
      Set<String> users = formatsThatUse(finding);

      assertThat(readers()).as(finding.code()).containsAll(said);
      if (whose.equals("all")) {
        continue;
      }
      assertThat(packages).as("%s is found by", finding.code()).containsAll(users);
      boolean shared = SHARED.stream().anyMatch(whose::startsWith);
      assertThat(shared || packages.equals(users))
          .as("%s stands with %s and is found by %s", finding.code(), packages, users)
          .isTrue();
    }
  }

  /** The packages of formats whose code names the constant. */
  private static Set<String> formatsThatUse(Finding finding) throws IOException {
    String constant = finding.getClass().getSimpleName() + "." + finding.name();
    Pattern use = Pattern.compile(Pattern.quote(constant) + "\\b");
    Set<String> formats = new HashSet<>();
    try (Stream<Path> files = Files.walk(FORMATS)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        if (use.matcher(Files.readString(file)).find()) {
          formats.add(FORMATS.relativize(file).getName(0).toString());
        }
      }
    }
    return formats;
  }

  @Test
  void everyMarkIsNamed() {
    String marks =
        Pattern.compile("\\*\\*Marks\\*\\* on an item: `([^`]+)`")
            .matcher(String.join("\n", lines()))
            .results()
            .map((MatchResult found) -> found.group(1))
            .findFirst()
            .orElseThrow();

    assertThat(marks.split("\\s+", -1))
        .containsExactlyInAnyOrder(
            Arrays.stream(Mark.values()).map(Mark::code).toArray(String[]::new));
  }
}
