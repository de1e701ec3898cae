package org.crosslight.translation.engine.apertium;

import java.util.List;
import org.crosslight.translation.Tatoeba;
import org.crosslight.translation.engine.EngineContract;
import org.crosslight.translation.engine.EngineRoute;
import org.crosslight.translation.engine.TranslationEngine;
import org.crosslight.translation.language.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;

/** Apertium keeps what every engine promises, also where its tagger makes that difficult. */
class ApertiumContractTest {
  private static final ApertiumEngine ENGINE = new ApertiumEngine(ApertiumConfig.DEFAULT);

  @AfterAll
  static void close() {
    ENGINE.close();
  }

  /** Spanish goes straight to English. */
  @Nested
  class Spanish extends OfApertium {
    Spanish() {
      super("spa", false);
    }
  }

  /** Romanian, as it is typed, goes through a tagger that remembers what it met. */
  @Nested
  class TypedRomanian extends OfApertium {
    TypedRomanian() {
      super("ron", true);
    }
  }

  abstract static class OfApertium extends EngineContract {
    private final String language;
    private final boolean typed;

    OfApertium(String language, boolean typed) {
      this.language = language;
      this.typed = typed;
    }

    @Override
    protected TranslationEngine engine() {
      return ENGINE;
    }

    @Override
    protected EngineRoute route() {
      return ENGINE.routeFrom(new Language(language)).orElseThrow();
    }

    @Override
    protected List<String> texts() {
      return Tatoeba.in(language).stream()
          .map(Tatoeba::source)
          .map(text -> typed ? Undiacritised.of(text) : text)
          .toList();
    }
  }
}
