package org.crosslight.translation.engine.apertium;

import java.util.Set;

/**
 * Modes whose tagger cannot be given a state that lasts.
 *
 * <p>When {@code apertium-tagger} 3.8 meets a word with a combination of analyses it was not
 * trained on, it overwrites what it believes of unknown words. {@link Priming} settles that where
 * one word leaves a state that no later one changes. For these modes none was found: of some
 * thousand Tatoeba sentences in three orders 1.3 % (pt-es) to 18 % came out differently.
 */
final class RememberingTaggers {
  private static final Set<String> MODES =
      Set.of("pt-es", "fr-es with diacritics", "ro-es with diacritics");

  private RememberingTaggers() {}

  static boolean remembers(ModeFile mode) {
    return MODES.contains(mode.name()) && mode.tagger() > 0;
  }
}
