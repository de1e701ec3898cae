package org.crosslight.casework.casefile;

import java.time.Instant;
import java.time.LocalDate;
import org.crosslight.kit.access.CaseRole;
import org.crosslight.kit.identity.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * An investigation, as one of its members sees it.
 *
 * @param reference the force's own name for it, e.g. {@code LANTERN}
 * @param force code of the owning force
 * @param myRole what the asking officer may do in it
 */
public record CaseFile(
    CaseId id,
    String reference,
    String title,
    String force,
    String forceName,
    CaseStatus status,
    LocalDate openedOn,
    @Nullable LocalDate closedOn,
    CaseRole myRole,
    String createdBy,
    Instant createdAt) {}
