package org.crosslight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/**
 * Every command that a document prints is one there is, with options there are and files that are
 * in the repository. Those of README and of the guide to linking are also run, by the system tests.
 */
class PrintedCommandsTest {

  private static final Path ROOT = Path.of("").toAbsolutePath().resolveSibling(".").normalize();
  private static final Pattern IN_BLOCK = Pattern.compile("(?m)^ *\\./(crosslight|mvnw)( .*)?$");
  private static final Pattern IN_TEXT = Pattern.compile("`\\./(crosslight|mvnw) ([^`]+)`");

  /** A list of one's own, in a guide that says how to make it. */
  private static final Set<String> READERS_OWN = Set.of("mine.csv", "mine.json");

  private static final Set<String> IN_THE_LAUNCHER = Set.of("test", "bench", "link", "help");

  /** {@code ./crosslight test} is {@code verify}, with more around it. */
  private static final Set<String> GOALS_THAT_COMPILE =
      Set.of("compile", "test-compile", "test", "package", "integration-test", "verify", "install");

  private static final Map<String, String> MAY_FIND_NONE =
      Map.of(
          "-Dtest=", "-Dsurefire.failIfNoSpecifiedTests=false",
          "-Dit.test=", "-Dfailsafe.failIfNoSpecifiedTests=false");

  /** A command as it stands in a document. */
  record Printed(Path document, String program, List<String> words) {
    @Override
    public String toString() {
      return document + ": " + program + " " + String.join(" ", words);
    }
  }

  static Stream<Printed> printed() throws IOException {
    List<Printed> all = new ArrayList<>();
    for (Path document : documents()) {
      String text = Files.readString(ROOT.resolve(document)).replace("\\\n", " ");
      for (Pattern pattern : List.of(IN_BLOCK, IN_TEXT)) {
        Matcher command = pattern.matcher(text);
        while (command.find()) {
          all.add(new Printed(document, command.group(1), words(command.group(2))));
        }
      }
    }
    return all.stream();
  }

  private static List<Path> documents() throws IOException {
    List<Path> documents = new ArrayList<>();
    try (Stream<Path> files = Files.walk(ROOT, 3)) {
      files
          .map(ROOT::relativize)
          .filter(file -> file.toString().endsWith(".md"))
          .filter(file -> !file.toString().contains("node_modules"))
          .filter(file -> !file.toString().contains("target/"))
          .filter(file -> !file.startsWith(".crosslight"))
          .forEach(documents::add);
    }
    return documents;
  }

  /** Without what the shell takes for itself, and without the marks of what may be left out. */
  private static List<String> words(String line) {
    String own = (line == null ? "" : line).replaceAll("( #| [<>|] ).*", "");
    return Stream.of(own.replaceAll("[\\[\\]…]", " ").trim().split("\\s+", -1))
        .map(word -> word.replaceAll("^'|'$", ""))
        .filter(word -> !word.isEmpty())
        .map(word -> word.equals("N") ? "9700" : word)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("printed")
  void isACommandThereIs(Printed printed) {
    if (printed.program().equals("mvnw")) {
      int modules = printed.words().indexOf("-pl");
      if (modules >= 0) {
        assertThat(printed.words().get(modules + 1).split(",", -1))
            .allSatisfy(module -> assertThat(ROOT.resolve(module).resolve("pom.xml")).exists());
      }
      return;
    }
    String command = printed.words().isEmpty() ? "help" : printed.words().getFirst();
    CommandLine commands = Crosslight.commands();
    assertThat(command)
        .isIn(
            Stream.concat(commands.getSubcommands().keySet().stream(), IN_THE_LAUNCHER.stream())
                .toList());
    // A command that is only named stands without what it needs.
    if (!IN_THE_LAUNCHER.contains(command) && printed.words().size() > 1) {
      commands.parseArgs(printed.words().toArray(String[]::new));
    }
  }

  /** In a fresh clone nothing has installed the modules that a module is made of. */
  @ParameterizedTest
  @MethodSource("printed")
  void buildsWithAModuleWhatItIsMadeOf(Printed printed) {
    if (printed.words().contains("-pl")
        && printed.words().stream().anyMatch(GOALS_THAT_COMPILE::contains)) {
      assertThat(printed.words()).contains("-am");
      for (String tests : List.of("-Dtest=", "-Dit.test=")) {
        if (printed.words().stream().anyMatch(word -> word.startsWith(tests))) {
          // The modules before it have no tests of that name.
          assertThat(printed.words()).contains(MAY_FIND_NONE.get(tests));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("printed")
  void namesFilesThatAreInTheRepository(Printed printed) {
    assertThat(printed.words())
        .filteredOn(word -> word.matches("[a-z][\\w./-]*\\.(txt|csv|json)"))
        .filteredOn(word -> !READERS_OWN.contains(word))
        .allSatisfy(file -> assertThat(ROOT.resolve(file)).exists());
  }
}
