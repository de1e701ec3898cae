package org.crosslight.casework.membership;

import java.time.Instant;
import org.crosslight.kit.access.CaseRole;

/**
 * One person's place in a case.
 *
 * @param officer username
 * @param addedBy who gave it, and when
 */
public record Member(String officer, CaseRole role, String addedBy, Instant addedAt) {}
