package org.crosslight.evidence.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindingTest {
  static Stream<Finding> findings() {
    return Stream.of(Fault.values(), RejectionReason.values(), NoteKind.values())
        .flatMap(Arrays::stream);
  }

  @Test
  void speaksOfOneAsOfOne() {
    assertThat(NoteKind.TIME_UNREADABLE.sentence(1L))
        .isEqualTo("1 item has a time that cannot be understood; it carries no moment.");
    assertThat(NoteKind.TIME_UNREADABLE.sentence(0))
        .isEqualTo("0 items have a time that cannot be understood; they carry no moment.");
    assertThat(RejectionReason.MORE_CELLS_THAN_HEADINGS.sentence(21, 1))
        .isEqualTo("The row has 21 cells under 1 heading, so its columns cannot be trusted.");
  }

  @Test
  void leavesWhatFillsAGapAlone() {
    assertThat(NoteKind.PARTS_NOT_READ.sentence(1, "7 [a|b] $1 %s"))
        .isEqualTo("1 other part of the export was not read: 7 [a|b] $1 %s.");
  }

  @ParameterizedTest
  @MethodSource("findings")
  void isASentence(Finding finding) {
    Object[] figures =
        finding
            .sentence()
            .replaceAll("[^%]*(?:%([ds])[^%]*)?", "$1")
            .chars()
            .mapToObj(gap -> gap == 'd' ? (Object) 2 : "it")
            .toArray();

    assertThat(finding.sentence(figures)).matches("[A-Z0-9].*[^\\[|\\]%]\\.");
    assertThat(finding.code()).matches("[a-z]+(-[a-z]+)*");
  }
}
