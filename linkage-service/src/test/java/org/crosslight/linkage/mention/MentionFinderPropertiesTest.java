package org.crosslight.linkage.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for every text, tried on many made from pieces that are likely to break it. */
class MentionFinderPropertiesTest {
  private static final List<String> ODD_PIECES =
      List.of(
          "07700 900123",
          "+44 (0) 7700-900-124",
          "0113 496 0123",
          "ana@example.org",
          "@dannyboy",
          "insta: danny_k",
          "QX99 ZZZ",
          "ab12cde",
          "LS1 4AP",
          "https://www.example.org/a?b=c#d",
          "bit.ly/x",
          "20-00-00 55779911",
          "GB29 NWBK 6016 1331 9268 19",
          "356938035643809",
          " ",
          "\n",
          "😀",
          "👨‍👩‍👧",
          "ي",
          "০৭৭০০৯০০১২৩",
          "\u202A",
          "\u202C",
          ".",
          ",",
          "-",
          "(",
          ")",
          "0",
          "7",
          "44",
          "a",
          "Z",
          "@",
          "order no",
          "reg",
          "call",
          "ß",
          "İ",
          "\uD83D",
          "\uDE00",
          "１２３");

  private static final List<String> PIECES = pieces();

  private static List<String> pieces() {
    List<String> pieces = new ArrayList<>(ODD_PIECES);
    for (IdentifierKind kind : IdentifierKind.values()) {
      pieces.add(kind.facts().example());
    }
    return pieces;
  }

  @Test
  void valueIsTheTextAtItsPlaceAndNormalisesToTheSame() {
    Random random = new Random(20260101);
    int seen = 0;
    for (int i = 0; i < 20_000; i++) {
      String text = randomText(random);
      int[] points = text.codePoints().toArray();
      for (FoundMention found : Reading.finder().find(text)) {
        seen++;
        assertThat(new String(points, found.start(), found.end() - found.start()))
            .as(text)
            .isEqualTo(found.value());
        assertThat(Reading.finder().extractor(found.kind()).normalise(found.value()))
            .as("%s in %s", found, text)
            .isEqualTo(found.normalised());
      }
    }
    assertThat(seen).isGreaterThan(20_000);
  }

  @Test
  void spansNeverOverlapAndComeInTheOrderOfTheText() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      int end = 0;
      for (FoundMention found : Reading.finder().find(randomText(random))) {
        assertThat(found.start()).isGreaterThanOrEqualTo(end);
        assertThat(found.end()).isGreaterThan(found.start());
        end = found.end();
      }
    }
  }

  @Test
  void normalisedFormIsItsOwnNormalisedForm() {
    Random random = new Random(11);
    for (int i = 0; i < 5_000; i++) {
      for (FoundMention found : Reading.finder().find(randomText(random))) {
        assertThat(Reading.finder().extractor(found.kind()).normalise(found.normalised()))
            .isEqualTo(found.normalised());
      }
    }
  }

  @Test
  void countsOffsetsInCodePoints() {
    assertThat(Reading.finder().find("😀😀 07700 900123 👍 LS1 4AP"))
        .containsExactly(
            new FoundMention(IdentifierKind.PHONE, 3, 15, "07700 900123", "+447700900123"),
            new FoundMention(IdentifierKind.POSTCODE, 18, 25, "LS1 4AP", "LS1 4AP"));
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    for (int pieces = 1 + random.nextInt(8); pieces > 0; pieces--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      if (random.nextInt(3) > 0) {
        text.append(' ');
      }
    }
    return text.toString();
  }
}
