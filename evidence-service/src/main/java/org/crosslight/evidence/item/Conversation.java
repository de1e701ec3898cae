package org.crosslight.evidence.item;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Items that belong together.
 *
 * @param title as the source gives it; {@code null} when it gives none
 * @param kind {@code chat}, {@code calls} or {@code contacts}
 * @param participants at most the first hundred by name
 * @param unread items the officer asking has not read
 * @param first time of the earliest item
 * @param languages items by language, as far as translation-service has dealt with them
 * @param tiers items by tier of translation
 */
public record Conversation(
    UUID id,
    @Nullable String title,
    String kind,
    List<ItemParty> participants,
    long itemCount,
    long unread,
    @Nullable Instant first,
    @Nullable Instant last,
    Map<String, Long> languages,
    Map<String, Long> tiers) {}
