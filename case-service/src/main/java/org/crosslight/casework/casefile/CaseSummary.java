package org.crosslight.casework.casefile;

import java.time.Instant;
import java.time.LocalDate;
import org.crosslight.kit.access.CaseRole;
import org.crosslight.kit.identity.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * A case in the list of an officer's cases.
 *
 * @param newConnections connections reported since the officer last looked
 * @param newTranslations messages whose translation was finished since the officer last looked
 * @param changedAt the last thing that happened to it
 */
public record CaseSummary(
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
    Instant createdAt,
    long exhibitCount,
    long itemCount,
    long newConnections,
    long newTranslations,
    Instant changedAt) {}
