package org.crosslight.linkage.intake;

import org.crosslight.linkage.mention.Identifier;
import org.crosslight.linkage.mention.MentionSource;
import org.jspecify.annotations.Nullable;

/**
 * One mention in one item.
 *
 * @param start first code point in the text it stands in; null for parties and contacts
 * @param value as written
 * @param quote what stands around it, where the item's excerpt would not show it
 */
record ReadMention(
    MentionSource source,
    Identifier identifier,
    @Nullable Integer start,
    @Nullable Integer end,
    String value,
    @Nullable String quote) {}
