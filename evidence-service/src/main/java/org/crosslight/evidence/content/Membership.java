package org.crosslight.evidence.content;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody belonged to a conversation, whether or not they ever wrote in it.
 *
 * <p>It is a fact of its own and no row: no receipt counts it, and the same may be told twice.
 *
 * @param since when they joined, or null when the source does not say
 * @param until when they left or were removed, or null when they had not, or nobody says
 * @param how as what they belonged or how they came or went, in the source's own words, such as
 *     {@code admin} or {@code invited by link}; null when it says nothing
 */
public record Membership(
    Conversation conversation,
    Party party,
    @Nullable Instant since,
    @Nullable Instant until,
    @Nullable String how) {}
