package org.crosslight.evidence.reader;

import org.jspecify.annotations.Nullable;

/**
 * A voice or video call.
 *
 * @param durationSeconds whole seconds, or null when the file does not say
 */
public record Call(@Nullable Long durationSeconds, CallOutcome outcome) {}
