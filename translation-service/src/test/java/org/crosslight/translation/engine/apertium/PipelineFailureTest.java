package org.crosslight.translation.engine.apertium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.crosslight.translation.engine.EngineAnswer;
import org.crosslight.translation.engine.EngineDown;
import org.crosslight.translation.engine.EngineRoute;
import org.crosslight.translation.language.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mode is a real process that answers every line with itself, but for some. */
class PipelineFailureTest {

  @TempDir Path directory;

  @BeforeEach
  void misbehave() throws IOException {
    TestModes.misbehaving(directory);
  }

  private List<EngineAnswer> translate(List<String> lines, Duration lineTimeout)
      throws InterruptedException {
    List<EngineAnswer> answers;
    List<Long> pids;
    try (ApertiumEngine engine = new ApertiumEngine(TestModes.config(directory, lineTimeout))) {
      EngineRoute route = engine.routeFrom(new Language("spa")).orElseThrow();
      answers = engine.translate(route, lines);
      pids = engine.pids();
    }
    assertThat(TestModes.stillAlive(pids)).isEmpty();
    return answers;
  }

  private static List<String> with(String bad, int... places) {
    List<String> lines = new ArrayList<>(Collections.nCopies(300, "hola mundo"));
    for (int place : places) {
      lines.set(place, "esto " + bad + " siempre");
    }
    return lines;
  }

  private static void assertOnlyTheseFailed(
      List<EngineAnswer> answers, String reason, Integer... places) {
    List<Integer> failed = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      switch (answers.get(i)) {
        case EngineAnswer.Failed(String why) -> {
          failed.add(i);
          assertThat(why).isEqualTo(reason);
        }
        case EngineAnswer.Rendered rendered ->
            assertThat(rendered.english()).isEqualTo("hola mundo");
      }
    }
    assertThat(failed).containsExactly(places);
  }

  @Test
  void aLineThatKillsAProgramIsTheOnlyOneThatFails() throws Exception {
    assertOnlyTheseFailed(
        translate(with("diesalways", 7, 200), Duration.ofSeconds(10)),
        "Apertium stopped while reading this line",
        7,
        200);
  }

  @Test
  void aLineThatHangsIsTheOnlyOneThatFails() throws Exception {
    assertOnlyTheseFailed(
        translate(with("hangsalways", 20), Duration.ofSeconds(5)),
        "Apertium did not answer in time for this line",
        20);
  }

  @Test
  void aLineAnsweredOutOfStepIsTheOnlyOneThatFails() throws Exception {
    assertOnlyTheseFailed(
        translate(with("garbles", 0, 150, 299), Duration.ofSeconds(10)),
        "Apertium answered out of step to this line",
        0,
        150,
        299);
  }

  @Test
  void aModeThatDiesOfEveryLineIsDownAndBlamesNone() throws IOException {
    TestModes.breakDown(directory);
    assertThatThrownBy(
            () -> translate(Collections.nCopies(40, "hola mundo"), Duration.ofSeconds(10)))
        .isInstanceOf(EngineDown.class)
        .hasMessage("mode spa-eng does not work: Apertium stopped while reading this line");
  }

  @Test
  void manyBadLinesInARowAreStillEachToBlame() throws Exception {
    List<String> lines = Collections.nCopies(40, "esto diesalways siempre");
    List<EngineAnswer> answers = translate(lines, Duration.ofSeconds(10));
    assertThat(answers).hasSize(40).allMatch(EngineAnswer.Failed.class::isInstance);
  }
}
