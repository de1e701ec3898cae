package org.crosslight.translation.engine.apertium;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds out which texts are written without diacritics and has those read as if they had them.
 *
 * <p>The analyser of the installed language pair is asked twice: as it is, and allowed to read a
 * plain letter as one with diacritics ({@code lt-proc -r}). Where it knows more words the second
 * time, the whole text counts as written without, and goes on with all readings of every word;
 * which one is meant is then decided by Apertium's tagger from the words around it, as for any
 * other ambiguous word. All other texts are left as they are: with every word read in every way,
 * correctly written Spanish loses what unaccented Spanish gains.
 */
final class DiacriticRestoration {

  /** In the stream of an analyser: no analysis of this word. */
  private static final String UNKNOWN = "/*";

  /** No word is so long, and {@code lt-proc -r} looks at every way to mark each of its letters. */
  private static final Pattern ENDLESS_WORD = Pattern.compile("\\p{L}{80}");

  private final Diacritics diacritics;
  private final ModeRunner plain;
  private final ModeRunner lenient;
  private final Stage whole;

  private DiacriticRestoration(
      Diacritics diacritics, ModeRunner plain, ModeRunner lenient, Stage whole) {
    this.diacritics = diacritics;
    this.plain = plain;
    this.lenient = lenient;
    this.whole = whole;
  }

  /**
   * For texts that go through a mode; empty when the mode does not begin with an analyser that can
   * do it.
   *
   * @param characters file to write for the analyser
   */
  static Optional<DiacriticRestoration> into(
      ModeFile mode, Diacritics diacritics, Path characters, ApertiumConfig config)
      throws IOException {
    Optional<ModeFile> restoring =
        mode.restoring(new ModeFile.Input(characters, diacritics.asRestoringCharacters()));
    if (restoring.isEmpty()) {
      return Optional.empty();
    }
    restoring.get().writeInput();
    return Optional.of(
        new DiacriticRestoration(
            diacritics,
            new ModeRunner(mode.analysis(), config),
            new ModeRunner(restoring.get().analysis(), config),
            Stage.of(restoring.get(), config)));
  }

  /** Looks at texts, in order; zero words are restored where nothing is to be done. */
  List<Restored> look(List<MaskedText> texts) throws InterruptedException {
    List<Diacritics.Replaced> replaced =
        texts.stream().map(text -> diacritics.replaceCertain(text.stream())).toList();
    List<MaskedText> candidates = new ArrayList<>(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      candidates.add(texts.get(i).as(replaced.get(i).text()).hiding(diacritics.spared()));
    }
    List<Integer> unknown =
        unknownWords(plain, candidates.stream().map(MaskedText::stream).toList());
    List<Integer> doubtful = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      if (unknown.get(i) > 0 && !ENDLESS_WORD.matcher(texts.get(i).stream()).find()) {
        doubtful.add(i);
      }
    }
    List<Integer> stillUnknown =
        unknownWords(lenient, doubtful.stream().map(i -> candidates.get(i).stream()).toList());
    int[] found = new int[texts.size()];
    for (int n = 0; n < doubtful.size(); n++) {
      int i = doubtful.get(n);
      found[i] = Math.max(0, unknown.get(i) - stillUnknown.get(n));
    }
    List<Restored> restored = new ArrayList<>(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      boolean endless = ENDLESS_WORD.matcher(texts.get(i).stream()).find();
      int words = endless ? 0 : found[i] + replaced.get(i).words();
      restored.add(new Restored(words > 0 ? candidates.get(i) : texts.get(i), words));
    }
    return restored;
  }

  /** Words without an analysis, per stream; none where the analyser failed. */
  private static List<Integer> unknownWords(ModeRunner analyser, List<String> streams)
      throws InterruptedException {
    return analyser.run(streams).stream()
        .map(
            passed ->
                switch (passed) {
                  case Stage.Passed.Answer(String stream) -> occurrences(stream);
                  case Stage.Passed.Failure _ -> 0;
                })
        .toList();
  }

  private static int occurrences(String analysed) {
    int count = 0;
    for (int at = analysed.indexOf(UNKNOWN); at >= 0; at = analysed.indexOf(UNKNOWN, at + 1)) {
      count++;
    }
    return count;
  }

  /** The mode for texts that are written without diacritics. */
  Stage runner() {
    return whole;
  }

  Stream<Stage> runners() {
    return Stream.of(plain, lenient, whole);
  }

  /**
   * How a text is to be read.
   *
   * @param words how many of its words are known only with diacritics
   */
  record Restored(MaskedText text, int words) {}
}
