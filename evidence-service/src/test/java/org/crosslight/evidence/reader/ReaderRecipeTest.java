package org.crosslight.evidence.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.crosslight.evidence.reader.process.Readers;
import org.junit.jupiter.api.Test;

/**
 * The recipe for a reader in {@code docs/extending.md} is what stands among the tests: there it is
 * compiled with all checks, registered, and held to what every reader is held to.
 */
class ReaderRecipeTest {
  private static final Path RECIPES = Path.of("../docs/extending.md");
  private static final Path READERS = Path.of("../docs/readers.md");
  private static final Pattern RECIPE = Pattern.compile("(?ms)^## A reader$(.*?)^## ");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^ {3}```(\\w+)\\n(.*?)^ {3}```$");

  private static String recipe() {
    return RECIPE
        .matcher(content(RECIPES))
        .results()
        .map(found -> found.group(1))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> blocks(String language) {
    return BLOCK
        .matcher(recipe())
        .results()
        .filter(block -> block.group(1).equals(language))
        .map(block -> block.group(2).replaceAll("(?m)^ {3}", ""))
        .toList();
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  @Test
  void hasTheCodeOfTheExampleWordByWord() {
    List<String> code = blocks("java");

    assertThat(code).hasSize(4);
    assertThat(code)
        .allSatisfy(
            block -> {
              String path = block.lines().findFirst().orElseThrow().replace("// ", "");
              Path example = Path.of(path.replace("src/main/", "src/test/"));
              assertThat(block).isEqualTo("// " + path + "\n" + content(example));
            });
  }

  @Test
  void hasTheSampleWordByWord() {
    assertThat(blocks("json"))
        .containsExactly(content(Path.of("src/test/resources/reader/parley/chat.json")));
  }

  @Test
  void registersTheExample() {
    String line = blocks("text").getFirst();

    assertThat(line)
        .isEqualTo(
            content(Path.of("src/test/resources/META-INF/services/" + Reader.class.getName())));
    assertThat(Readers.all().list())
        .extracting(reader -> reader.getClass().getName())
        .contains(line.strip());
  }

  @Test
  void hasARowThatFitsTheTableOfReaders() {
    String row = blocks("markdown").getFirst();
    String table =
        content(READERS).lines().filter(line -> line.startsWith("|")).findFirst().orElseThrow();

    assertThat(row).startsWith("| `parley-json` |");
    assertThat(row.strip().split(" \\| ", -1)).hasSameSizeAs(table.split(" \\| ", -1));
  }

  @Test
  void namesTestsAndFilesThatAreThere() throws IOException {
    String commands = String.join("", blocks("sh"));
    List<String> named =
        Pattern.compile("-Dtest='(.*)'")
            .matcher(commands)
            .results()
            .map(found -> found.group(1))
            .flatMap(Pattern.compile(",")::splitAsStream)
            .toList();

    assertThat(named).hasSize(5);
    try (var files = Files.walk(Path.of("src/test/java"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsAll(named.stream().map(test -> test + ".java").toList());
    }
    assertThat(Pattern.compile("evidence-service/src/\\S+").matcher(commands).results())
        .extracting(MatchResult::group)
        .singleElement()
        .satisfies(file -> assertThat(Path.of("..", file)).exists());
  }
}
