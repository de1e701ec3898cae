package org.crosslight.translation.engine.apertium;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crosslight.translation.engine.EngineAnswer;
import org.jspecify.annotations.Nullable;

/** A piece of text on its way through the modes of a route. */
final class PieceInWork {

  private final List<String> spared = new ArrayList<>();
  private MaskedText source;
  private final Set<String> unknown = new LinkedHashSet<>();
  private String stream;
  private String text;
  private @Nullable String failure;
  private int mostMarks;
  private int wordsRestored;

  PieceInWork(MaskedText source) {
    this.source = source;
    this.stream = source.stream();
    this.text = source.unmask(source.stream()).text();
  }

  /** Whether there is still something to be done with it. */
  boolean isOpen() {
    return failure == null && source.hasWords();
  }

  String stream() {
    return stream;
  }

  MaskedText source() {
    return source;
  }

  /** Has it read with diacritics from now on, where that is to be done. */
  void restore(DiacriticRestoration.Restored restored) {
    spared.addAll(restored.text().hiddenBeyond(source));
    source = restored.text();
    stream = source.stream();
    wordsRestored = restored.words();
  }

  /** Whether it was written without diacritics. */
  boolean isRestored() {
    return wordsRestored > 0;
  }

  void take(Stage.Passed passed) {
    switch (passed) {
      case Stage.Passed.Answer(String answer) -> {
        MaskedText.Unmasked unmasked = source.unmask(answer);
        stream = unmasked.stream();
        text = unmasked.text();
        unknown.addAll(unmasked.marked());
        mostMarks = Math.max(mostMarks, unmasked.marked().size());
      }
      case Stage.Passed.Failure(String reason) -> failure = reason;
    }
  }

  /** Puts the pieces of one text together again. */
  static EngineAnswer join(TextInPieces whole, List<PieceInWork> pieces) {
    StringBuilder english = new StringBuilder();
    List<String> unknown = new ArrayList<>();
    int words = 0;
    int restored = 0;
    for (int i = 0; i < pieces.size(); i++) {
      PieceInWork piece = pieces.get(i);
      String failure = piece.failure;
      if (failure != null) {
        return new EngineAnswer.Failed(failure);
      }
      english.append(piece.text).append(whole.separators().get(i));
      words += piece.source.words();
      restored += piece.wordsRestored;
      unknown.addAll(piece.unknownWords());
    }
    return new EngineAnswer.Rendered(
        english.toString(), words, unknown, null, notes(words, restored));
  }

  private static List<EngineAnswer.Note> notes(int words, int restored) {
    return restored == 0
        ? List.of()
        : List.of(
            new EngineAnswer.Note(
                "diacritics-restored",
                "Written without diacritics and read with them: %d of %d words are known only so."
                    .formatted(Math.min(words, restored), words)));
  }

  /** The unknown words, one that stands several times counted as often. */
  private List<String> unknownWords() {
    List<String> all = new ArrayList<>(unknown);
    while (!all.isEmpty() && all.size() < mostMarks) {
      all.add(all.getLast());
    }
    all.addAll(spared);
    return all;
  }
}
