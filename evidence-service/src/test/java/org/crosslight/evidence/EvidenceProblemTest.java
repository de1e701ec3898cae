package org.crosslight.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crosslight.evidence.reader.Fault;
import org.junit.jupiter.api.Test;

class EvidenceProblemTest {
  private static final Pattern WORD = Pattern.compile("`([a-z]+(?:-[a-z]+)*)`");

  @Test
  void everyProblemIsDocumentedAndNoOther() throws IOException {
    String document = Files.readString(Path.of("README.md"));
    List<String> documented =
        document
            .substring(document.indexOf("\n| slug | status | when |"))
            .lines()
            .skip(3)
            .takeWhile(line -> line.startsWith("|"))
            .flatMap(line -> WORD.matcher(line.split(" \\| ", -1)[0]).results())
            .map(word -> word.group(1))
            .toList();

    assertThat(documented)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(EvidenceProblem.values()).map(EvidenceProblem::slug).toList());
  }

  @Test
  void everyProblemCanBeAnswered() throws IOException {
    List<String> faults = Arrays.stream(Fault.values()).map(Fault::code).toList();
    StringBuilder sources = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        sources.append(Files.readString(file));
      }
    }

    assertThat(EvidenceProblem.values())
        .allSatisfy(
            problem ->
                assertThat(
                        faults.contains(problem.slug())
                            || sources.indexOf("EvidenceProblem." + problem.name()) >= 0)
                    .as(problem.slug())
                    .isTrue());
  }
}
