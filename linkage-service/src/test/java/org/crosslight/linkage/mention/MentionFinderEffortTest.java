package org.crosslight.linkage.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
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

  /** Read in a moment; what grows with the square of the text would need hours. */
  @ParameterizedTest
  @MethodSource("unkindTexts")
  @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
  void comesToAnEndWithAMegabyte(String text) {
    assertThat(Reading.finder().find(text))
        .allSatisfy(mention -> assertThat(mention.end()).isLessThanOrEqualTo(text.length()));
  }
}
