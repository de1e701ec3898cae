package org.crosslight.evidence.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a message said before it was changed.
 *
 * @param text the earlier words, or null when the source only says that there were others
 * @param at when it was changed from this to what came next, or null when the source does not say
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Version(@Nullable String text, @Nullable Instant at) {}
