package org.crosslight.translation.engine;

import java.util.List;

/** What an engine makes of one text. */
public sealed interface EngineAnswer {

  /**
   * It answered.
   *
   * @param english the answer, without the engine's own marks
   * @param words words in the source
   * @param unknownWords those the engine does not know, as they stand in the answer
   * @param wordsRestored words it found only with diacritics that the source leaves out
   */
  record Rendered(String english, int words, List<String> unknownWords, int wordsRestored)
      implements EngineAnswer {

    public Rendered {
      unknownWords = List.copyOf(unknownWords);
    }

    /** Part of the source's words that the engine does not know, 0 to 1. */
    public double unknownWordRatio() {
      return words == 0 ? 0 : Math.min(1, (double) unknownWords.size() / words);
    }
  }

  /**
   * It did not.
   *
   * @param reason a sentence for the reader, without text of the message
   */
  record Failed(String reason) implements EngineAnswer {}
}
