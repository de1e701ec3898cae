package org.crosslight.translation.engine;

import org.crosslight.translation.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A way one engine takes from a language to English.
 *
 * @param engine the engine's name
 * @param version of engine and data, as installed: everything that decides what comes out, so that
 *     two answers along routes of one version differ in nothing; empty when not installed
 * @param language where it starts
 * @param label the languages on the way, e.g. {@code ron→spa→eng}
 * @param tier the best that it gives
 * @param installed whether it can be used on this machine
 * @param missing what is to be installed for it; {@code null} when it is
 */
public record EngineRoute(
    String engine,
    String version,
    Language language,
    String label,
    Tier tier,
    boolean installed,
    @Nullable Missing missing) {}
