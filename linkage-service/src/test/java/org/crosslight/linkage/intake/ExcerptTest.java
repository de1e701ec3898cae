package org.crosslight.linkage.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

  @Test
  void shortTextsAreTheirOwnExcerpt() {
    assertThat(Excerpt.beginning("short")).isEqualTo("short");
    assertThat(Excerpt.around("short", 2)).isNull();
    assertThat(Excerpt.beginning(null)).isNull();
  }

  @Test
  void longTextsShowTheSpanAndSayThatTheyAreCut() {
    String text = "a".repeat(500) + " 07700 900123 " + "b".repeat(500);
    assertThat(Excerpt.around(text, 501))
        .startsWith("…aaa")
        .contains(" 07700 900123 bbb")
        .endsWith("bbb…")
        .hasSize(242);
    assertThat(Excerpt.beginning(text)).isEqualTo("a".repeat(240) + "…");
  }

  @Test
  void neverCutsThroughACharacter() {
    String text = "😀".repeat(400);
    for (int at = 0; at < 400; at++) {
      String window = Excerpt.window(text, at);
      assertThat(window.replace("…", "").codePoints().allMatch(c -> c == 0x1F600)).isTrue();
    }
    assertThat(Excerpt.beginning("a" + text)).isEqualTo("a" + "😀".repeat(119) + "…");
  }
}
