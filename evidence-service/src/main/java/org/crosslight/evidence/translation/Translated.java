package org.crosslight.evidence.translation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.crosslight.kit.identity.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * One line of what translation-service gives for an extraction.
 *
 * @param seq grows with every change, also when an item is dealt with again
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Translated(
    long seq,
    ItemId itemId,
    String language,
    double confidence,
    String tier,
    String state,
    @Nullable String english,
    @Nullable String reason) {}
