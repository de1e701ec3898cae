package org.crosslight.casework.membership;

import java.time.Instant;
import org.crosslight.kit.access.CaseRole;
import org.jspecify.annotations.Nullable;

/**
 * One person's place in a case.
 *
 * @param officer username
 * @param name the name to show; {@code null} when nobody has come here under that username yet
 * @param force code of the officer's own force; {@code null} with the name
 * @param addedBy who gave it, and when
 */
public record Member(
    String officer,
    @Nullable String name,
    @Nullable String force,
    CaseRole role,
    String addedBy,
    Instant addedAt) {}
