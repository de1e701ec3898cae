package org.crosslight.translation.engine;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.crosslight.translation.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * What this installation can do with one language.
 *
 * @param name the engine; {@code null} when there is none for the language
 * @param tier the best that it gives
 * @param howToInstall what would help; {@code null} when installed
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record EngineView(
    @Nullable String name,
    @Nullable String version,
    String language,
    String languageName,
    @Nullable String route,
    Tier tier,
    boolean installed,
    @Nullable String howToInstall) {

  static EngineView of(EngineRoute route) {
    return new EngineView(
        route.engine(),
        route.version().isEmpty() ? null : route.version(),
        route.language().code(),
        route.language().name(),
        route.label(),
        route.tier(),
        route.installed(),
        route.howToInstall());
  }

  static EngineView missing(Language language) {
    return new EngineView(
        null,
        null,
        language.code(),
        language.name(),
        null,
        Tier.NONE,
        false,
        WhyNot.noEngine(language).sentence());
  }
}
