package org.crosslight.translation.engine;

import org.crosslight.translation.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A way one engine takes from a language to English.
 *
 * @param engine the engine's name
 * @param version of engine and data, as installed; empty when not installed
 * @param language where it starts
 * @param label the languages on the way, e.g. {@code ron→spa→eng}
 * @param tier the best that it gives
 * @param installed whether it can be used on this machine
 * @param howToInstall what to type to get it; {@code null} when installed
 */
public record EngineRoute(
    String engine,
    String version,
    Language language,
    String label,
    Tier tier,
    boolean installed,
    @Nullable String howToInstall) {}
