package org.crosslight.evidence.item;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.crosslight.evidence.content.Party;
import org.jspecify.annotations.Nullable;

/**
 * Items that belong together.
 *
 * @param title as the source gives it; {@code null} when it gives none
 * @param kind such as {@code chat} or {@code calls}
 * @param participants who sent or received items of it, at most the first hundred by name
 * @param members who belonged to it as the source says, at most the first two hundred
 * @param memberCount how many belonged to it as the source says
 * @param unread items the officer asking has not read
 * @param first time of the earliest item
 * @param languages items by language, as far as translation-service has dealt with them
 * @param tiers items by tier of translation
 */
public record Conversation(
    UUID id,
    @Nullable String title,
    String kind,
    List<Party> participants,
    List<Member> members,
    long memberCount,
    long itemCount,
    long unread,
    @Nullable Instant first,
    @Nullable Instant last,
    Map<String, Long> languages,
    Map<String, Long> tiers) {}
