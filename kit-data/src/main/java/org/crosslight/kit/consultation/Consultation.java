package org.crosslight.kit.consultation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the log of who looked.
 *
 * @param action what was done, e.g. {@code read-conversation}
 * @param subjectName what people call the subject; where the case is another force's it is left out
 * @param caseReference reference of the case, where this service knows it
 * @param reason the reason given, or the words searched for
 * @param reference the request, as it stands in the service's own log
 */
public record Consultation(
    long id,
    Instant at,
    String officer,
    String force,
    String action,
    String subjectKind,
    String subject,
    @Nullable String subjectName,
    @Nullable UUID caseId,
    @Nullable String caseReference,
    @Nullable String reason,
    String reference) {}
