package org.crosslight.evidence.extraction;

import java.time.Instant;
import java.util.List;
import org.crosslight.evidence.original.Original;
import org.crosslight.evidence.original.OriginalState;
import org.crosslight.kit.identity.ExhibitId;
import org.crosslight.kit.identity.OriginalId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An original as clients see it, with its readings, the latest first.
 *
 * @param writeOnce the store was proven to be write-once when this was stored and locked
 */
@Schema(name = "Original")
public record OriginalView(
    OriginalId id,
    ExhibitId exhibitId,
    String fileName,
    long size,
    String sha256,
    String sha512,
    String mediaType,
    Instant receivedAt,
    String receivedBy,
    OriginalState state,
    boolean writeOnce,
    List<Extraction> extractions) {

  /** The view of an original, given readings of it and of others. */
  public static OriginalView of(Original original, List<Extraction> readings) {
    return new OriginalView(
        original.id(),
        original.exhibitId(),
        original.fileName(),
        original.size(),
        original.sha256(),
        original.sha512(),
        original.mediaType(),
        original.receivedAt(),
        original.receivedBy(),
        original.state(),
        original.writeOnce(),
        readings.stream().filter(one -> one.originalId().equals(original.id())).toList());
  }
}
