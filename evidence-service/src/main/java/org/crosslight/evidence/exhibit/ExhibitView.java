package org.crosslight.evidence.exhibit;

import java.time.Instant;
import java.util.List;
import org.crosslight.evidence.custody.LastVerification;
import org.crosslight.evidence.extraction.OriginalView;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.ExhibitId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An exhibit as clients see it.
 *
 * @param unread items the officer asking has not read
 * @param itemCount items of all completed readings
 * @param verification how it was found the last time it was verified; {@code null} before the first
 */
@Schema(name = "Exhibit")
public record ExhibitView(
    ExhibitId id,
    CaseId caseId,
    String reference,
    String description,
    DeviceKind deviceKind,
    @Nullable Instant seizedAt,
    String seizedWhere,
    String seizedBy,
    Instant receivedAt,
    String registeredBy,
    Instant registeredAt,
    List<OriginalView> originals,
    long unread,
    long itemCount,
    @Nullable LastVerification verification) {}
