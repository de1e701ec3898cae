package org.crosslight.translation.engine;

import java.util.List;
import java.util.Optional;
import org.crosslight.translation.language.Language;

/** Something that turns text of some languages into English. */
public interface TranslationEngine {

  /** Stable name, e.g. {@code apertium}. */
  String name();

  /** All routes this engine has or could have, installed or not. */
  List<EngineRoute> routes();

  /** The installed route from that language, if there is one. */
  Optional<EngineRoute> routeFrom(Language language);

  /**
   * Translates texts of one language; one answer per text, in order. A text comes out the same
   * whatever stands beside it, came before it or was asked by others. A text that the engine cannot
   * take is answered with {@link EngineAnswer.Failed}; the others are not affected. Throws {@link
   * EngineDown} when it works for no text at present, {@link InterruptedException} soon after the
   * caller is interrupted.
   *
   * <p>{@code EngineContract} among the tests holds every engine to this.
   *
   * @param route one of {@link #routeFrom}
   */
  List<EngineAnswer> translate(EngineRoute route, List<String> texts) throws InterruptedException;
}
