package org.crosslight.evidence.item;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.crosslight.evidence.content.Provenance;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.ExhibitId;
import org.crosslight.kit.identity.ExtractionId;
import org.crosslight.kit.identity.ItemId;
import org.crosslight.kit.identity.OriginalId;
import org.jspecify.annotations.Nullable;

/**
 * One message, call or contact, with the place it was read from.
 *
 * @param position 0 for the first of its conversation, by time and then by row
 * @param kind {@code message}, {@code call} or {@code contact}
 * @param direction {@code incoming}, {@code outgoing} or {@code unknown}, seen from the device
 * @param at in UTC; {@code null} when the source gives no time that can be understood
 * @param atText the time as the source writes it
 * @param assumedZone the zone assumed to get from the text to the time, if one was
 * @param marks what else the source says, e.g. {@code draft}
 * @param translation {@code null} until translation-service has dealt with it
 * @param read whether the officer asking has read it
 */
public record Item(
    ItemId id,
    CaseId caseId,
    ExhibitId exhibitId,
    String exhibitReference,
    OriginalId originalId,
    ExtractionId extractionId,
    UUID conversationId,
    int position,
    String kind,
    String direction,
    @Nullable ItemParty sender,
    List<ItemParty> recipients,
    @Nullable Instant at,
    String atText,
    @Nullable String assumedZone,
    @Nullable String text,
    List<ItemMedia> media,
    @Nullable ItemCall call,
    @Nullable ItemContact contact,
    boolean deleted,
    List<String> marks,
    Provenance provenance,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Translation translation,
    boolean read) {}
