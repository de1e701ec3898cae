package org.crosslight.translation.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an engine makes of one text. */
public sealed interface EngineAnswer {

  /**
   * It answered. What an engine cannot tell is left open, never made up: one that knows nothing of
   * unknown words does not know them all.
   *
   * @param english the answer, without the engine's own marks
   * @param tokens how many words or pieces of words it saw in the source, as it counts them
   * @param unknownWords those it does not know, as they stand in the answer; null when it cannot
   *     tell
   * @param confidence what it thinks of its answer, 0 to 1; null when it does not say
   * @param notes what was done to the text before it was translated
   */
  record Rendered(
      String english,
      int tokens,
      @Nullable List<String> unknownWords,
      @Nullable Double confidence,
      List<Note> notes)
      implements EngineAnswer {
    public Rendered {
      unknownWords = unknownWords == null ? null : List.copyOf(unknownWords);
      notes = List.copyOf(notes);
    }

    /** Part of the source that the engine does not know, 0 to 1; null when it cannot tell. */
    public @Nullable Double unknownWordRatio() {
      if (unknownWords == null) {
        return null;
      }
      return tokens == 0 ? 0 : Math.min(1, (double) unknownWords.size() / tokens);
    }
  }

  /**
   * Something that was done to a text and that its reader should know.
   *
   * @param name stable name, e.g. {@code diacritics-restored}
   * @param detail one sentence, without text of the message
   */
  record Note(String name, String detail) {}

  /**
   * It did not.
   *
   * @param reason a sentence for the reader, without text of the message
   */
  record Failed(String reason) implements EngineAnswer {}
}
