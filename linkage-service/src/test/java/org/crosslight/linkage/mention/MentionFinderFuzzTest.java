package org.crosslight.linkage.mention;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Objects;

/** Never throws, never claims anything outside the text; run longer with JAZZER_FUZZ=1. */
class MentionFinderFuzzTest {

  @FuzzTest(maxDuration = "2m")
  void readsAnything(FuzzedDataProvider data) {
    String text = data.consumeRemainingAsString();
    int length = text.codePointCount(0, text.length());
    for (FoundMention found : Reading.finder().find(text)) {
      if (found.start() < 0 || found.end() > length || found.start() >= found.end()) {
        throw new IllegalStateException("Outside the text: " + found);
      }
      Objects.requireNonNull(found.normalised());
    }
    for (IdentifierKind kind : IdentifierKind.values()) {
      Reading.finder().extractor(kind).normalise(text);
    }
  }
}
