package org.crosslight.translation.engine;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.crosslight.translation.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * What this installation can do with one language.
 *
 * @param name the engine; {@code null} when there is none for the language
 * @param tier the best that it gives
 * @param howToInstall what would help, as a sentence or command; {@code null} when installed
 * @param missing the same as data, where an engine could be installed
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
    @Nullable String howToInstall,
    @Nullable Missing missing) {

  static EngineView of(EngineRoute route) {
    Missing missing = route.missing();
    return new EngineView(
        route.engine(),
        route.version().isEmpty() ? null : route.version(),
        route.language().code(),
        route.language().name(),
        route.label(),
        route.tier(),
        route.installed(),
        missing == null ? null : missing.command(),
        missing);
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
        WhyNot.noEngine(language).sentence(),
        null);
  }
}
