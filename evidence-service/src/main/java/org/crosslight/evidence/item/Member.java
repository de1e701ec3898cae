package org.crosslight.evidence.item;

import java.time.Instant;
import org.crosslight.evidence.content.Party;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who belonged to a conversation, as the source says, whether or not they wrote in it.
 *
 * @param since when they joined, if known
 * @param until when they left or were removed; {@code null} when they had not, or nobody says
 * @param how as what, or how they came or went, in the source's own words
 */
public record Member(
    Party party, @Nullable Instant since, @Nullable Instant until, @Nullable String how) {}
