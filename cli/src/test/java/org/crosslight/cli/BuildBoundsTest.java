package org.crosslight.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What builds Crosslight stands in pom.xml; launcher, wrapper and documents say the same. */
class BuildBoundsTest {

  private static final Path ROOT = Path.of("").toAbsolutePath().resolveSibling(".").normalize();

  private final Path folder;

  BuildBoundsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void readsTheBoundsOfTheBuildItself() throws Exception {
    assertThat(tools("bound jdk.bounds")).isEqualTo(oldest("jdk.bounds") + " 26");
    assertThat(tools("bound maven.bounds")).isEqualTo(oldest("maven.bounds") + " 4");
    assertThat(tools("at_least " + oldest("maven.bounds") + " $(bound maven.fetched) && echo so"))
        .isEqualTo("so");
  }

  @Test
  void takesNoJavaThatTheBuildWouldRefuse() throws Exception {
    for (String version : List.of("17", "24", "26")) {
      Path other = jdk(version);
      assertThat(tools("JAVA_HOME='%s'; find_java; echo $JAVA_HOME".formatted(other)))
          .isNotEqualTo(other.toString());
    }
    Path right = jdk(oldest("jdk.bounds"));
    assertThat(tools("JAVA_HOME='%s'; find_java; echo $JAVA_HOME".formatted(right)))
        .isEqualTo(right.toString());
  }

  @Test
  void saysTheSameInTheDocuments() throws IOException {
    for (String document : List.of("README.md", "CONTRIBUTING.md")) {
      assertThat(Files.readString(ROOT.resolve(document)))
          .as(document)
          .contains("a JDK " + oldest("jdk.bounds") + ",")
          .doesNotContain("JDK " + oldest("jdk.bounds") + " or newer");
    }
  }

  /** A folder that says it is a JDK of that version. */
  private Path jdk(String version) throws IOException {
    Path home = folder.resolve("jdk-" + version);
    Path bin = Files.createDirectories(home.resolve("bin"));
    for (String program : List.of("java", "javac")) {
      Path file =
          Files.writeString(
              bin.resolve(program),
              "#!/bin/sh\necho '    java.specification.version = %s' >&2\n".formatted(version));
      assertThat(file.toFile().setExecutable(true)).isTrue();
    }
    return home;
  }

  private static String tools(String command) throws IOException, InterruptedException {
    String script =
        """
        root=$1
        . "$root/.mvn/tools.sh"
        """
            + command;
    Process bash =
        new ProcessBuilder("/bin/bash", "-c", script, "bash", ROOT.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(bash.getInputStream().readAllBytes(), UTF_8).strip();
    assertThat(bash.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return said;
  }

  private static String oldest(String property) throws IOException {
    Matcher bounds =
        Pattern.compile("<%s>\\[([0-9.]+),".formatted(Pattern.quote(property)))
            .matcher(Files.readString(ROOT.resolve("pom.xml")));
    assertThat(bounds.find()).isTrue();
    return bounds.group(1);
  }
}
