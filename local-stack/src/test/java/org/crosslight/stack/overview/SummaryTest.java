package org.crosslight.stack.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SummaryTest {

  @Test
  void accountsForEveryItem() {
    Map<String, Long> kinds = new LinkedHashMap<>();
    kinds.put("message", 6233L);
    kinds.put("call", 140L);
    kinds.put("contact", 1L);
    Processed processed =
        new Processed(
            1,
            2,
            6,
            6374,
            kinds,
            Map.of("English", 6197L),
            3000,
            3000,
            Map.of("Urdu: no engine", 197L),
            10,
            3);

    assertThat(processed.withoutWords()).isEqualTo(36);
    assertThat(Summary.of(processed).lines())
        .contains(
            "  Items               6,374: 6,233 messages, 140 calls, 1 contact",
            "  Translated          3,000 messages",
            "  Already English     3,000",
            "  Not translatable    197",
            "  Without words       36 (pictures and the like, or still to be translated)");
  }

  @Test
  void isSilentOnMessagesWithoutWordsWhereThereAreNone() {
    Processed nothing = new Processed(0, 0, 0, 0, Map.of(), Map.of(), 0, 0, Map.of(), 0, 0);

    assertThat(Summary.of(nothing)).doesNotContain("Without words");
    assertThat(Summary.of(nothing).lines()).contains("  Items               0");
  }
}
