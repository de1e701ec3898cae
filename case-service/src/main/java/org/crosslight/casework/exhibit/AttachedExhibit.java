package org.crosslight.casework.exhibit;

import java.time.Instant;
import org.crosslight.kit.identity.ExhibitId;

/**
 * An exhibit of a case with what has become of it. All figures are over its current extractions.
 *
 * @param reference exhibit reference, e.g. {@code JDS/1}
 * @param state "registered" while nothing was read, then {@code complete}, {@code partial} or
 *     {@code failed}: the least good of its extractions
 * @param rowsInSource rows found; read and rejected ones add up to it
 * @param translated messages with English beside them
 * @param notTranslated messages in another language that stayed without English
 */
public record AttachedExhibit(
    ExhibitId exhibitId,
    String reference,
    String description,
    String deviceKind,
    String state,
    long rowsInSource,
    long rowsRead,
    long rowsRejected,
    long itemCount,
    long translated,
    long notTranslated,
    Instant registeredAt) {}
