package org.crosslight.evidence.exhibit;

import java.time.Instant;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.ExhibitId;
import org.jspecify.annotations.Nullable;

/**
 * An item of evidence.
 *
 * @param reference initials and number, unique in its case, e.g. {@code JDS/1}
 * @param seizedAt {@code null} when not known
 * @param receivedAt when it came into the hands of whoever registered it
 */
public record Exhibit(
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
    Instant registeredAt) {}
