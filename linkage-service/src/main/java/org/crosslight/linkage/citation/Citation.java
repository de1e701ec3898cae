package org.crosslight.linkage.citation;

import java.time.Instant;
import java.util.UUID;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.ExhibitId;
import org.crosslight.kit.identity.ItemId;
import org.crosslight.linkage.mention.MentionSource;
import org.jspecify.annotations.Nullable;

/**
 * Where a mention stands.
 *
 * @param position place within the conversation
 * @param path the file it was read from, and the part behind a slash where the file has parts;
 *     empty where it was read before files were named
 * @param row row within that part
 * @param quote what stands around the mention; null where the item has no text
 * @param start first code point of the mention within the item's text; null for parties and
 *     contacts
 * @param source where in the item the mention stands
 * @param value the mention as written
 */
public record Citation(
    ItemId itemId,
    CaseId caseId,
    ExhibitId exhibitId,
    String exhibitReference,
    @Nullable UUID conversationId,
    int position,
    String path,
    long row,
    @Nullable Instant at,
    @Nullable String quote,
    @Nullable Integer start,
    @Nullable Integer end,
    MentionSource source,
    String value) {}
