package org.crosslight.translation.engine.apertium;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.crosslight.translation.Tatoeba;
import org.crosslight.translation.engine.ChrF;
import org.crosslight.translation.engine.EngineAnswer;
import org.crosslight.translation.engine.EngineRoute;
import org.crosslight.translation.engine.Missing;
import org.crosslight.translation.engine.Tier;
import org.crosslight.translation.language.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against the real Apertium with its Debian language pairs. */
class ApertiumEngineTest {

  private static final ApertiumEngine ENGINE = new ApertiumEngine(ApertiumConfig.DEFAULT);

  @AfterAll
  static void close() {
    ENGINE.close();
  }

  private static EngineRoute route(String language) {
    return ENGINE.routeFrom(new Language(language)).orElseThrow();
  }

  private static EngineAnswer.Rendered translate(String language, String text)
      throws InterruptedException {
    return (EngineAnswer.Rendered) ENGINE.translate(route(language), List.of(text)).getFirst();
  }

  @Test
  void translatesDirectlyAndThroughSpanish() throws InterruptedException {
    assertThat(translate("spa", "No os desprecian.").english())
        .isEqualTo("They do not despise you.");
    assertThat(translate("ron", "Și tu știi?").english()).isEqualTo("And you know?");
    assertThat(route("ron").label()).isEqualTo("ron→spa→eng");
    assertThat(route("ron").version()).contains("es-ro ").contains("eng-spa ");
  }

  @Test
  void readsSerbianInBothScriptsAlike() throws InterruptedException {
    assertThat(translate("srp", "Том и Марија раде заједно.").english())
        .isEqualTo(translate("srp", "Tom i Marija rade zajedno.").english());
  }

  @Test
  void keepsProtectedPartsAndLineBreaksAndCountsUnknownWords() throws InterruptedException {
    EngineAnswer.Rendered answer =
        translate(
            "spa",
            "Llámame al 07700 900123 😀👍🏽 www.example.org/a?b=c&d #tag @user\nCasa *xyzzy* <x>");
    assertThat(answer.english())
        .contains("07700 900123 😀👍🏽 www.example.org/a?b=c&d #tag @user\n")
        .contains("*xyzzy* <");
    assertThat(answer.unknownWords()).contains("xyzzy");
    assertThat(answer.tokens()).isEqualTo(5);
  }

  @Test
  void answersTextWithoutWordsWithItself() throws InterruptedException {
    assertThat(translate("spa", "🙂 12:30").english()).isEqualTo("🙂 12:30");
    assertThat(translate("spa", "").english()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "spa, 45", "por, 43", "fra, 35", "ron, 38", "ita, 39", "cat, 42", "glg, 42", "isl, 39",
    "hrv, 29", "srp, 24", "mkd, 19", "bul, 23", "slv, 26"
  })
  void givesWhatItsTierPromises(String language, double floor) throws InterruptedException {
    List<Tatoeba> sentences = Tatoeba.in(language);
    List<String> english = new ArrayList<>();
    for (EngineAnswer answer :
        ENGINE.translate(route(language), sentences.stream().map(Tatoeba::source).toList())) {
      english.add(((EngineAnswer.Rendered) answer).english());
    }
    assertThat(ChrF.score(english, sentences.stream().map(Tatoeba::english).toList()))
        .isGreaterThan(floor);
  }

  @Test
  void anyTextSurvivesEveryRouteWithoutDisturbingItsNeighbours() throws InterruptedException {
    Random random = new Random(20260101);
    for (EngineRoute route : ENGINE.routes()) {
      if (!route.installed()) {
        continue;
      }
      List<String> lines = new ArrayList<>();
      for (int i = 0; i < 120; i++) {
        lines.add(hostile(random));
      }
      lines.add("casa");
      List<EngineAnswer> answers = ENGINE.translate(route, lines);
      assertThat(answers).hasSize(121).allMatch(EngineAnswer.Rendered.class::isInstance);
    }
  }

  // Italian is not among them: see the README's known limits.
  @ParameterizedTest
  @ValueSource(strings = {"ron", "por", "fra", "isl", "cat", "glg", "mkd", "bul", "hrv", "slv"})
  void aLineComesOutTheSameWhateverCameBeforeIt(String language) throws InterruptedException {
    List<String> lines =
        new ArrayList<>(Tatoeba.in(language).stream().map(Tatoeba::source).toList());
    Map<String, EngineAnswer> first = new HashMap<>();
    for (int round = 0; round < 3; round++) {
      Collections.shuffle(lines, new Random(round));
      try (ApertiumEngine engine = new ApertiumEngine(ApertiumConfig.DEFAULT)) {
        List<EngineAnswer> answers =
            engine.translate(engine.routeFrom(new Language(language)).orElseThrow(), lines);
        for (int i = 0; i < lines.size(); i++) {
          EngineAnswer earlier = first.putIfAbsent(lines.get(i), answers.get(i));
          if (earlier != null) {
            assertThat(answers.get(i)).isEqualTo(earlier);
          }
        }
      }
    }
  }

  /**
   * What people type on phones, without diacritics. Each text is compared with what an engine makes
   * of it that never saw another.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "por|Mas eu quero ir|mão com a palma para cima",
        "fra|Il fut tres satisfait du resultat.|Tom est celebre.",
        "fra|Il fut tres satisfait du resultat.|Sonnerie du telephone",
        "ron|Obama sustine Filipine peste Marea Chinei de Sud|Cine castiga?",
        "ron|Obama sustine Filipine peste Marea Chinei de Sud|Pot sa incerc.",
      })
  void noTextChangesTheNext(String language, String trigger, String text)
      throws InterruptedException {
    EngineAnswer alone = alone(language, text);
    try (ApertiumEngine engine = new ApertiumEngine(ApertiumConfig.DEFAULT)) {
      EngineRoute route = engine.routeFrom(new Language(language)).orElseThrow();
      assertThat(engine.translate(route, List.of(trigger, text)).getLast()).isEqualTo(alone);
      assertThat(engine.translate(route, List.of(text)).getFirst()).isEqualTo(alone);
    }
  }

  private static EngineAnswer alone(String language, String text) throws InterruptedException {
    try (ApertiumEngine engine = new ApertiumEngine(ApertiumConfig.DEFAULT)) {
      return engine
          .translate(engine.routeFrom(new Language(language)).orElseThrow(), List.of(text))
          .getFirst();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ron", "por", "fra"})
  void typedTextsComeOutTheSameInAnyOrder(String language) throws InterruptedException {
    List<String> lines =
        new ArrayList<>(
            Tatoeba.in(language).stream().map(s -> Undiacritised.of(s.source())).toList());
    Map<String, EngineAnswer> first = new HashMap<>();
    for (int round = 0; round < 3; round++) {
      Collections.shuffle(lines, new Random(round));
      List<EngineAnswer> answers = ENGINE.translate(route(language), lines);
      for (int i = 0; i < lines.size(); i++) {
        EngineAnswer earlier = first.putIfAbsent(lines.get(i), answers.get(i));
        if (earlier != null) {
          assertThat(answers.get(i)).isEqualTo(earlier);
        }
      }
    }
  }

  @Test
  void reservedCharactersComeThroughUnchanged() throws InterruptedException {
    String reserved = "^ $ @ \\ / < > [ ] { } \u0000 [[t]] \\[ ^12<3>$ * # ~";
    assertThat(translate("spa", "casa " + reserved + " casa").english())
        .isEqualToIgnoringCase("house " + reserved + " house");
  }

  private static String hostile(Random random) {
    String alphabet =
        "^$@\\/<>[]{}*#~|+_=&%\u0000\u0001\t\n\r'\"().,;:!? 0123aábßșțжшあ中\u200d👍\ud83d";
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(60);
    for (int i = 0; i < length; i++) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      if (random.nextInt(8) == 0) {
        text.append(" casa [\\[E").append(random.nextInt(5)).append("\\]].[][\n] ");
      }
    }
    return text.toString();
  }

  @Test
  void survivesAProgramBeingKilledFromOutside() throws InterruptedException {
    translate("spa", "hola");
    for (long pid : ENGINE.pids()) {
      ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
    }
    assertThat(translate("spa", "No os desprecian.").english())
        .isEqualTo("They do not despise you.");
  }

  @Test
  void leavesNoProcessBehind() throws InterruptedException {
    ApertiumEngine engine = new ApertiumEngine(ApertiumConfig.DEFAULT);
    engine.translate(engine.routeFrom(new Language("ron")).orElseThrow(), List.of("Bună ziua"));
    List<Long> pids = engine.pids();
    assertThat(pids).hasSizeGreaterThan(10);
    engine.close();
    assertThat(TestModes.stillAlive(pids)).isEmpty();
  }

  @Test
  void saysWhatIsMissingAndHowToGetIt(@TempDir Path nothing) {
    try (ApertiumEngine engine =
        new ApertiumEngine(TestModes.config(nothing, Duration.ofSeconds(1)))) {
      EngineRoute romanian =
          engine.routes().stream()
              .filter(route -> route.language().code().equals("ron"))
              .findFirst()
              .orElseThrow();
      assertThat(romanian.installed()).isFalse();
      assertThat(romanian.missing())
          .isEqualTo(
              new Missing(
                  "debian-packages",
                  List.of("apertium-es-ro", "apertium-eng-spa"),
                  "apt-get install apertium apertium-es-ro apertium-eng-spa"));
      assertThat(romanian.tier()).isEqualTo(Tier.GIST);
      assertThat(engine.routeFrom(new Language("ron"))).isEmpty();
    }
  }
}
