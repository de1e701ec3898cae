package org.crosslight.translation.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProtectedTokensTest {

  private static List<String> found(String text) {
    return ProtectedTokens.in(text).stream()
        .map(token -> token.kind() + " " + token.text())
        .toList();
  }

  @Test
  void findsAddressesHandlesTagsNumbersAndEmoji() {
    assertThat(
            found(
                "Vezi https://www.example.org/a?b=c&d=(e), scrie la ana.pop@example.org sau @ana_p"
                    + " #gara la 18:30 👍🏽 +447700900123."))
        .containsExactly(
            "URL https://www.example.org/a?b=c&d=(e",
            "EMAIL ana.pop@example.org",
            "HANDLE @ana_p",
            "HASHTAG #gara",
            "NUMBER 18:30",
            "EMOJI 👍🏽",
            "NUMBER +447700900123");
  }

  @Test
  void findsAddressesWithoutScheme() {
    assertThat(found("intră pe wa.me/447700900123 sau example.org"))
        .containsExactly("URL wa.me/447700900123", "URL example.org");
  }

  @Test
  void leavesWordsAroundAFullStopAlone() {
    assertThat(found("Sunt acasa.de ce intrebi")).isEmpty();
  }

  @Test
  void keepsAPlateAPriceAndADateWhole() {
    assertThat(found("QX99 ZZZ, £1.250,50, 12/05/2026, 07700 900123"))
        .containsExactly(
            "NUMBER QX99",
            "NUMBER £1.250,50",
            "NUMBER 12/05/2026",
            "NUMBER 07700",
            "NUMBER 900123");
  }

  @Test
  void takesAFlagAndAFamilyAsOneEmojiEach() {
    assertThat(found("🇷🇴 👨‍👩‍👧")).containsExactly("EMOJI 🇷🇴", "EMOJI 👨‍👩‍👧");
  }

  @Test
  void leavesChineseCharactersBesideDigitsAlone() {
    assertThat(found("他有3個孩子")).containsExactly("NUMBER 3");
  }
}
