package org.crosslight.evidence.custody;

import java.time.Instant;

/**
 * How an exhibit was found the last time it was verified.
 *
 * @param by the officer who asked, or {@code evidence-service} when it verified by itself
 * @param answer the verdict in words
 */
public record LastVerification(Instant at, String by, boolean intact, String answer) {}
