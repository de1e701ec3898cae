package org.crosslight.evidence.item;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.crosslight.evidence.content.Attachment;
import org.crosslight.evidence.content.Body;
import org.crosslight.evidence.content.Mark;
import org.crosslight.evidence.content.Party;
import org.crosslight.evidence.content.Provenance;
import org.crosslight.evidence.content.Reaction;
import org.crosslight.evidence.content.ReplyTo;
import org.crosslight.evidence.content.State;
import org.crosslight.evidence.content.Version;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.ExhibitId;
import org.crosslight.kit.identity.ExtractionId;
import org.crosslight.kit.identity.ItemId;
import org.crosslight.kit.identity.OriginalId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One message, call, contact or item of another kind, with the place it was read from.
 *
 * @param position 0 for the first of its conversation, by time and then by row
 * @param kind that of its body, such as {@code message}
 * @param direction {@code incoming}, {@code outgoing} or {@code unknown}, seen from the device
 * @param at in UTC; {@code null} when the source gives no time that can be understood
 * @param atText the time as the source writes it
 * @param assumedZone the zone assumed to get from the text to the time, if one was
 * @param text the words that are searched and translated; of an e-mail its subject, an empty line,
 *     and its text
 * @param body what items of its kind have beside
 * @param state whether it was still there for the device's owner to see
 * @param versions what it said before it was edited, oldest first
 * @param replyTo what it answers; {@code null} when it answers nothing
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
    @Nullable Party sender,
    List<Party> recipients,
    @Nullable Instant at,
    String atText,
    @Nullable String assumedZone,
    @Nullable String text,
    Body body,
    List<Attachment> attachments,
    State state,
    List<Version> versions,
    List<Reaction> reactions,
    @Nullable ReplyTo replyTo,
    @Schema(implementation = Mark[].class) List<String> marks,
    Provenance provenance,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Translation translation,
    boolean read) {}
