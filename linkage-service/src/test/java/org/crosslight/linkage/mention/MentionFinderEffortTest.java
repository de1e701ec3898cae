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
  private static final int LENGTH = 4_000_000;

  static List<String> unkindTexts() {
    Random random = new Random(3);
    StringBuilder digitsAndSpaces = new StringBuilder();
    StringBuilder anything = new StringBuilder();
    StringBuilder numbers = new StringBuilder();
    while (digitsAndSpaces.length() < LENGTH) {
      digitsAndSpaces.append(random.nextInt(4) == 0 ? " " : random.nextInt(10));
      anything.append("0123456789 -.()+@:/aZz_".charAt(random.nextInt(23)));
    }
    while (numbers.length() < LENGTH) {
      numbers.append("07").append(100_000_000 + random.nextInt(900_000_000)).append(' ');
    }
    return List.of(
        digitsAndSpaces.toString(),
        anything.toString(),
        numbers.toString(),
        "1 ".repeat(LENGTH / 2),
        "0 ".repeat(LENGTH / 2),
        "07 ".repeat(LENGTH / 3),
        "+4".repeat(LENGTH / 2),
        "7".repeat(LENGTH),
        "a.".repeat(LENGTH / 2),
        "a@".repeat(LENGTH / 2),
        "@a".repeat(LENGTH / 2),
        "ab12 ".repeat(LENGTH / 5),
        "insta is ".repeat(LENGTH / 9),
        "http://".repeat(LENGTH / 7),
        "GB29 ".repeat(LENGTH / 5),
        "20-00-00 ".repeat(LENGTH / 9),
        "35-".repeat(LENGTH / 3));
  }

  /**
   * Half a second on a quiet machine. So long that what grew with the square of even the longest of
   * these repeated parts would be at it for minutes.
   */
  @ParameterizedTest
  @MethodSource("unkindTexts")
  @Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = ThreadMode.SEPARATE_THREAD)
  void comesToAnEndWithLongTexts(String text) {
    assertThat(Reading.finder().find(text))
        .allSatisfy(mention -> assertThat(mention.end()).isLessThanOrEqualTo(text.length()));
  }
}
