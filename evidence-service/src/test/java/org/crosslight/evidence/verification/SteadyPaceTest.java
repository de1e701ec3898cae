package org.crosslight.evidence.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SteadyPaceTest {

  /** A time that passes only when somebody waits, or it is told to. */
  private static final class MadeTime implements SteadyPace.Time {

    private long nanos;
    private Duration slept = Duration.ZERO;

    @Override
    public long nanos() {
      return nanos;
    }

    @Override
    public void sleep(Duration duration) {
      pass(duration);
      slept = slept.plus(duration);
    }

    void pass(Duration duration) {
      nanos += duration.toNanos();
    }
  }

  @Test
  void aStallIsMadeUpForByAFewSecondsAtMost() {
    MadeTime time = new MadeTime();
    SteadyPace pace = new SteadyPace(1_000, Duration.ofSeconds(1), () -> true, time);
    pace.spend(5_000);
    assertThat(time.slept).isEqualTo(Duration.ofSeconds(5));

    time.pass(Duration.ofHours(1));
    pace.spend(10_000);

    assertThat(time.slept).isEqualTo(Duration.ofSeconds(5 + 10 - 3));
    time.pass(Duration.ofSeconds(2));
    pace.spend(10_000);
    assertThat(time.slept).isEqualTo(Duration.ofSeconds(12 + 10 - 2));
  }

  @Test
  void aSteadyPaceTakesItsTime() {
    AtomicInteger asked = new AtomicInteger();
    SteadyPace pace =
        new SteadyPace(
            1_000_000,
            Duration.ofMillis(50),
            () -> {
              asked.incrementAndGet();
              return true;
            });
    long begun = System.nanoTime();

    for (int i = 0; i < 30; i++) {
      pace.spend(10_000);
    }

    assertThat(Duration.ofNanos(System.nanoTime() - begun))
        .isGreaterThanOrEqualTo(Duration.ofMillis(290));
    assertThat(asked.get()).isPositive();
  }

  @Test
  void aPaceThatIsNotToGoOnEndsTheVerification() {
    SteadyPace pace = new SteadyPace(1_000, Duration.ofMillis(10), () -> false);

    assertThatThrownBy(() -> pace.spend(10_000)).isInstanceOf(VerificationStopped.class);
  }
}
