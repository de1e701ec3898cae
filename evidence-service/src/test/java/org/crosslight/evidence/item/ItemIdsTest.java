package org.crosslight.evidence.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.crosslight.kit.identity.ExtractionId;
import org.crosslight.kit.identity.ItemId;
import org.junit.jupiter.api.Test;

class ItemIdsTest {

  private static final ExtractionId EXTRACTION =
      ExtractionId.fromString("0195f4a0-1234-7abc-8def-0123456789ab");

  @Test
  void theSameItemOfTheSameExtractionHasTheSameId() {
    assertThat(new ItemIds(EXTRACTION).item(7)).isEqualTo(new ItemIds(EXTRACTION).item(7));
    assertThat(new ItemIds(EXTRACTION).conversation("a"))
        .isEqualTo(new ItemIds(EXTRACTION).conversation("a"))
        .isNotEqualTo(new ItemIds(EXTRACTION).conversation("b"));
  }

  @Test
  void idsAreOfVersionEightAndSortByOrdinal() {
    ItemIds ids = new ItemIds(EXTRACTION);
    String before = "";
    for (long ordinal : new long[] {0, 1, 2, 255, 256, 65_536, 99_999_999, (1L << 40) - 1}) {
      ItemId id = ids.item(ordinal);
      assertThat(id.value().version()).isEqualTo(8);
      assertThat(id.value().variant()).isEqualTo(2);
      assertThat(id.toString()).isGreaterThan(before);
      before = id.toString();
    }
    assertThat(ids.conversation("x").version()).isEqualTo(8);
  }

  @Test
  void extractionsOfOneMillisecondDoNotShareIds() {
    Set<ItemId> seen = new HashSet<>();
    for (int i = 0; i < 500; i++) {
      ExtractionId extraction =
          ExtractionId.fromString("0195f4a0-1234-7abc-8def-%012x".formatted(i));
      assertThat(seen.add(new ItemIds(extraction).item(0))).isTrue();
    }
  }

  @Test
  void thereIsNoItemBeforeTheFirst() {
    ItemIds ids = new ItemIds(EXTRACTION);

    assertThatThrownBy(() -> ids.item(-1)).isInstanceOf(IllegalArgumentException.class);
  }
}
