package org.crosslight.translation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * What holds of every engine. A new one passes by extending this class; what it finds difficult it
 * may say in its tier, in {@link EngineAnswer.Failed} or in what it leaves open, and nowhere else.
 */
public abstract class EngineContract {
  private static final List<String> HOSTILE =
      List.of(
          "",
          " ",
          "\n\n",
          "^$@\\/<>[]{}*#~|",
          "\u0000\u0001\u202e\u200d",
          "<b>&amp;</b> {{x}} ${x} %s",
          "\ud83d",
          "日本語 עברית русский ہم",
          "a".repeat(100_000),
          "( ".repeat(20_000));
  private static final String KEPT = "07700 900123 @ana_99 #plan ana@example.org 👍🏽 12:30";

  /** The engine, always the same. */
  protected abstract TranslationEngine engine();

  /** Everyday texts of a language it translates, at least twenty. */
  protected abstract List<String> texts();

  /** The route along which those are translated. */
  protected abstract EngineRoute route();

  private List<EngineAnswer> translate(List<String> texts) throws InterruptedException {
    return engine().translate(route(), texts);
  }

  @Test
  void theRouteIsInstalledAndSaysWhatDecidesTheAnswers() {
    assertThat(route().installed()).isTrue();
    assertThat(route().missing()).isNull();
    assertThat(route().engine()).isEqualTo(engine().name());
    assertThat(route().version()).isNotBlank();
    assertThat(route().label()).isNotBlank();
    assertThat(route().tier()).isIn(Tier.KEYWORDS, Tier.GIST);
    assertThat(engine().routes()).contains(route());
    assertThat(engine().routeFrom(route().language())).contains(route());
  }

  @Test
  void whatIsNotInstalledSaysWhatIsMissing() {
    for (EngineRoute other : engine().routes()) {
      assertThat(other.installed()).isEqualTo(other.missing() == null);
      assertThat(engine().routeFrom(other.language()).isPresent()).isEqualTo(other.installed());
    }
  }

  @Test
  void everyTextHasItsAnswerInItsPlace() throws InterruptedException {
    List<EngineAnswer> together = translate(texts());
    assertThat(together).hasSameSizeAs(texts());
    for (int i = 0; i < 5; i++) {
      assertThat(translate(List.of(texts().get(i)))).containsExactly(together.get(i));
    }
    assertThat(translate(List.of())).isEmpty();
  }

  @Test
  void theSameTextHasTheSameAnswerWhateverStandsBesideIt() throws InterruptedException {
    List<String> shuffled = new ArrayList<>(texts());
    shuffled.addAll(texts());
    Map<String, EngineAnswer> first = new HashMap<>();
    for (int round = 0; round < 2; round++) {
      Collections.shuffle(shuffled, new Random(round));
      List<EngineAnswer> answers = translate(shuffled);
      for (int i = 0; i < shuffled.size(); i++) {
        EngineAnswer earlier = first.putIfAbsent(shuffled.get(i), answers.get(i));
        if (earlier != null) {
          assertThat(answers.get(i)).isEqualTo(earlier);
        }
      }
    }
  }

  @Test
  void severalCallersAtOnceDisturbNobody() throws Exception {
    List<EngineAnswer> alone = translate(texts());
    List<CompletableFuture<List<EngineAnswer>>> callers = new ArrayList<>();
    for (int caller = 0; caller < 4; caller++) {
      CompletableFuture<List<EngineAnswer>> answered = new CompletableFuture<>();
      callers.add(answered);
      Thread.ofVirtual()
          .start(
              () -> {
                try {
                  answered.complete(translate(texts()));
                } catch (InterruptedException | RuntimeException e) {
                  answered.completeExceptionally(e);
                }
              });
    }
    for (CompletableFuture<List<EngineAnswer>> caller : callers) {
      assertThat(caller.get(60, TimeUnit.SECONDS)).isEqualTo(alone);
    }
  }

  @Test
  void countsOnlyWhatItCanCount() throws InterruptedException {
    for (EngineAnswer answer : translate(texts())) {
      EngineAnswer.Rendered rendered = (EngineAnswer.Rendered) answer;
      assertThat(rendered.english()).isNotBlank();
      assertThat(rendered.tokens()).isPositive();
      Double ratio = rendered.unknownWordRatio();
      assertThat(ratio == null).isEqualTo(rendered.unknownWords() == null);
      if (ratio != null) {
        assertThat(ratio).isBetween(0.0, 1.0);
      }
      Double confidence = rendered.confidence();
      if (confidence != null) {
        assertThat(confidence).isBetween(0.0, 1.0);
      }
      assertThat(rendered.notes())
          .allSatisfy(note -> assertThat(note.detail()).isNotBlank().endsWith("."));
    }
  }

  @Test
  void whatNoLanguageChangesComesThrough() throws InterruptedException {
    EngineAnswer answer = translate(List.of(texts().getFirst() + " " + KEPT)).getFirst();
    assertThat(((EngineAnswer.Rendered) answer).english())
        .contains("07700 900123")
        .contains("@ana_99")
        .contains("#plan")
        .contains("ana@example.org")
        .contains("👍🏽")
        .contains("12:30");
  }

  @Test
  void hostileTextsAreAnsweredAndDisturbNobody() throws InterruptedException {
    EngineAnswer alone = translate(List.of(texts().getFirst())).getFirst();
    List<String> mixed = new ArrayList<>();
    for (String hostile : HOSTILE) {
      mixed.add(hostile);
      mixed.add(texts().getFirst());
    }
    List<EngineAnswer> answers = translate(mixed);
    assertThat(answers).hasSameSizeAs(mixed);
    for (int i = 1; i < answers.size(); i += 2) {
      assertThat(answers.get(i)).as("behind hostile text %d", i / 2).isEqualTo(alone);
    }
  }

  /** A job that is told to stop does not go on for minutes, nor take what it has for the whole. */
  @Test
  void stopsSoonAfterItsCallerIsInterrupted() throws InterruptedException {
    List<String> many = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      for (String text : texts()) {
        many.add(text + " " + i);
      }
    }
    CompletableFuture<String> ended = new CompletableFuture<>();
    Thread caller = asking(many, ended, false);
    caller.start();
    Thread.sleep(Duration.ofMillis(200));
    if (ended.isDone()) {
      // Faster than anybody can tell it to stop: then it must not begin for one who was told.
      ended = new CompletableFuture<>();
      caller = asking(many, ended, true);
      caller.start();
    }
    caller.interrupt();
    caller.join(Duration.ofSeconds(30));
    assertThat(ended).isCompletedWithValue("interrupted");
  }

  private Thread asking(List<String> texts, CompletableFuture<String> ended, boolean told) {
    return Thread.ofPlatform()
        .unstarted(
            () -> {
              if (told) {
                Thread.currentThread().interrupt();
              }
              try {
                translate(texts);
                ended.complete("answered");
              } catch (InterruptedException e) {
                ended.complete("interrupted");
              } catch (RuntimeException e) {
                ended.completeExceptionally(e);
              }
            });
  }
}
