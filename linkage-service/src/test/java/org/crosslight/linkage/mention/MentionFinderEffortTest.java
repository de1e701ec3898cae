package org.crosslight.linkage.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The work grows with the length of the text, whatever stands in it. */
class MentionFinderEffortTest {
  private static final int MEGABYTE = 1_000_000;

  static List<String> unkindTexts() {
    Random random = new Random(3);
    StringBuilder digitsAndSpaces = new StringBuilder();
    StringBuilder anything = new StringBuilder();
    StringBuilder numbers = new StringBuilder();
    while (digitsAndSpaces.length() < MEGABYTE) {
      digitsAndSpaces.append(random.nextInt(4) == 0 ? " " : random.nextInt(10));
      anything.append("0123456789 -.()+@:/aZz_".charAt(random.nextInt(23)));
    }
    while (numbers.length() < MEGABYTE) {
      numbers.append("07").append(100_000_000 + random.nextInt(900_000_000)).append(' ');
    }
    return List.of(
        digitsAndSpaces.toString(),
        anything.toString(),
        numbers.toString(),
        "1 ".repeat(MEGABYTE / 2),
        "0 ".repeat(MEGABYTE / 2),
        "07 ".repeat(MEGABYTE / 3),
        "+4".repeat(MEGABYTE / 2),
        "7".repeat(MEGABYTE),
        "a.".repeat(MEGABYTE / 2),
        "a@".repeat(MEGABYTE / 2),
        "@a".repeat(MEGABYTE / 2),
        "ab12 ".repeat(MEGABYTE / 5),
        "insta is ".repeat(MEGABYTE / 9),
        "http://".repeat(MEGABYTE / 7),
        "GB29 ".repeat(MEGABYTE / 5),
        "20-00-00 ".repeat(MEGABYTE / 9),
        "35-".repeat(MEGABYTE / 3));
  }

  @ParameterizedTest
  @MethodSource("unkindTexts")
  void readsAMegabyteWithinASecondOfProcessorTime(String text) {
    Reading.finder().find(text);
    long began = processorTime();
    Reading.finder().find(text);
    assertThat(Duration.ofNanos(processorTime() - began)).isLessThan(Duration.ofSeconds(1));
  }

  @Test
  void readsTwentyThousandOrdinaryMessagesASecond() {
    List<String> messages =
        List.of(
            "ok see you there",
            "Running late, be there about 7.30",
            "call me on 07700 900123 when you get this",
            "hahaha yes",
            "Ne vedem la gara la 18:30, adu banii",
            "he drives QX99 ZZZ, silver one, parks on LS1 4AP",
            "did you see https://example.org/a yet?",
            "send 50 to 20-00-00 55779911 please",
            "who is @dannyboy",
            "¿Dónde estás? Te espero en la estación a las 9");
    for (int warm = 0; warm < 20_000; warm++) {
      Reading.finder().find(messages.get(warm % messages.size()));
    }
    long began = processorTime();
    int mentions = 0;
    for (int i = 0; i < 100_000; i++) {
      mentions += Reading.finder().find(messages.get(i % messages.size())).size();
    }
    double seconds = (processorTime() - began) / 1e9;
    assertThat(mentions).isEqualTo(60_000);
    System.out.printf("read %.0f messages a second%n", 100_000 / seconds);
    assertThat(100_000 / seconds).isGreaterThan(20_000);
  }

  /** What this thread has really worked, however busy the machine is. */
  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
