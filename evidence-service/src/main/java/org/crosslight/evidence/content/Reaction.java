package org.crosslight.evidence.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a message without words of its own.
 *
 * @param by who reacted, or null when the source only counts
 * @param what as the source gives it, most often one emoji
 * @param at when, or null when the source does not say
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reaction(@Nullable Party by, String what, @Nullable Instant at) {}
