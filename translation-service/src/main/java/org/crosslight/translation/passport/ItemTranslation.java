package org.crosslight.translation.passport;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.crosslight.kit.identity.ItemId;
import org.crosslight.translation.engine.Tier;
import org.jspecify.annotations.Nullable;

/**
 * The short form of a passport that other services keep beside their items.
 *
 * @param seq its place in the extraction, from 1
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ItemTranslation(
    long seq,
    ItemId itemId,
    String language,
    double confidence,
    Tier tier,
    String state,
    @Nullable String english,
    @Nullable String reason) {}
