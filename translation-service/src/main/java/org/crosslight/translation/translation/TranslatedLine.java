package org.crosslight.translation.translation;

import java.util.UUID;
import org.crosslight.kit.identity.ItemId;
import org.crosslight.translation.language.Identification;
import org.crosslight.translation.memory.SegmentKey;
import org.crosslight.translation.rendition.Rendition;
import org.jspecify.annotations.Nullable;

/** An item with its language and what came out for it. */
record TranslatedLine(
    ItemId itemId,
    @Nullable UUID conversationId,
    Identification identification,
    SegmentKey segment,
    Rendition rendition) {}
