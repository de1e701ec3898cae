package org.crosslight.evidence.reader.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.crosslight.evidence.content.Mark;
import org.crosslight.evidence.content.Timed;
import org.crosslight.evidence.content.Times;
import org.crosslight.evidence.reader.source.text.WrittenTimes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTimesTest {
  private static final ZoneId BUCHAREST = ZoneId.of("Europe/Bucharest");
  private final WrittenTimes times = new WrittenTimes(BUCHAREST);

  @ParameterizedTest
  @CsvSource({
    "2026-03-01T18:05:00Z, 2026-03-01T18:05:00Z",
    "2026-03-01T18:05:00.25+05:30, 2026-03-01T12:35:00.25Z",
    "2026-03-01T18:05-03:00, 2026-03-01T21:05:00Z"
  })
  void takesAnOffsetAtItsWord(String written, Instant moment) {
    assertThat(times.iso(written)).isEqualTo(Timed.plain(Times.at(moment, written)));
  }

  @Test
  void assumesAZoneWhereNoneIsNamed() {
    assertThat(times.iso("2026-07-01T18:05:00"))
        .isEqualTo(
            Timed.plain(
                new Times(
                    Instant.parse("2026-07-01T15:05:00Z"), "2026-07-01T18:05:00", BUCHAREST)));
    assertThat(times.iso("2026-03-29T03:30:00").marks()).containsExactly(Mark.TIME_IN_CLOCK_GAP);
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "2026-03-01", "2026-13-01T00:00:00Z", "18:05", ""})
  void givesNoMomentForWhatItDoesNotUnderstand(String written) {
    assertThat(times.iso(written))
        .isEqualTo(new Timed(Times.unreadable(written), Set.of(Mark.TIME_UNREADABLE)));
  }

  @Test
  void saysNothingOfATimeThatIsNotThere() {
    assertThat(times.iso(null)).isEqualTo(Timed.plain(Times.NONE));
  }
}
