package org.crosslight.translation.engine;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crosslight.translation.language.Language;
import org.crosslight.translation.language.Languages;

/** All engines of this installation. */
@ApplicationScoped
public class Engines {

  private final List<TranslationEngine> engines;

  public Engines(@All List<TranslationEngine> engines) {
    this.engines = List.copyOf(engines);
  }

  /** The best installed route from a language. */
  public Optional<EngineRoute> routeFrom(Language language) {
    EngineRoute best = null;
    for (TranslationEngine engine : engines) {
      Optional<EngineRoute> route = engine.routeFrom(language);
      if (route.isPresent() && (best == null || route.get().tier().compareTo(best.tier()) > 0)) {
        best = route.get();
      }
    }
    return Optional.ofNullable(best);
  }

  /** The best installed route from each language that has one. */
  public List<EngineRoute> installed() {
    return engines.stream()
        .flatMap(engine -> engine.routes().stream())
        .map(EngineRoute::language)
        .distinct()
        .map(this::routeFrom)
        .flatMap(Optional::stream)
        .toList();
  }

  /** Why there is no route from a language, and what would help. */
  public WhyNot whyNot(Language language) {
    return engines.stream()
        .flatMap(engine -> engine.routes().stream())
        .filter(route -> route.language().equals(language))
        .map(EngineRoute::missing)
        .flatMap(Stream::ofNullable)
        .findFirst()
        .map(missing -> WhyNot.notInstalled(language, missing))
        .orElseGet(() -> WhyNot.noEngine(language));
  }

  public TranslationEngine named(String name) {
    return engines.stream()
        .filter(engine -> engine.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no engine " + name));
  }

  /** Every route there is or could be, and every language that matters without one. */
  public List<EngineView> overview() {
    List<EngineView> views = new ArrayList<>();
    Set<Language> covered = new HashSet<>();
    for (TranslationEngine engine : engines) {
      for (EngineRoute route : engine.routes()) {
        covered.add(route.language());
        views.add(EngineView.of(route));
      }
    }
    covered.add(Language.ENGLISH);
    for (Language language : Languages.thatMatter()) {
      if (!covered.contains(language)) {
        views.add(EngineView.missing(language));
      }
    }
    return views;
  }
}
