package org.crosslight.casework.exhibit;

import java.time.Instant;
import org.crosslight.kit.identity.ExhibitId;
import org.jspecify.annotations.Nullable;

/**
 * An exhibit of a case with what has become of it. All figures are over its current extractions: of
 * each original the one whose items stand, or the latest that failed where none gave any.
 *
 * @param reference exhibit reference, e.g. {@code JDS/1}
 * @param state "registered" while no reading has ended; {@code complete} or {@code failed} when
 *     every current extraction is, otherwise {@code partial}
 * @param rowsInSource rows found; read and rejected ones add up to it
 * @param translated messages with English beside them
 * @param notTranslated messages in another language that stayed without English
 * @param custody the end of its chain of custody that this case keeps; null until it was verified
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
    Instant registeredAt,
    @Nullable CustodyAnchor custody) {}
