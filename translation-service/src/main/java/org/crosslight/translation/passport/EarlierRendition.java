package org.crosslight.translation.passport;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.crosslight.translation.engine.Tier;
import org.jspecify.annotations.Nullable;

/**
 * What an item's English was before it was translated again: somebody may have cited it.
 *
 * @param english {@code null} when there was none
 * @param reason why there was none
 * @param engine {@code null} when none was asked
 * @param until when it was replaced
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record EarlierRendition(
    @Nullable String english,
    Tier tier,
    @Nullable String reason,
    @Nullable String engine,
    @Nullable String engineVersion,
    @Nullable String route,
    Instant translatedAt,
    Instant until) {}
