package org.crosslight.casework.alert;

import java.time.Instant;
import java.util.UUID;
import org.crosslight.kit.identity.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * Word that something in this case was found in another one.
 *
 * @param kind always {@code connection} at present
 * @param strength {@code strong}, {@code moderate} or {@code weak}, as linkage-service shows it to
 *     this officer
 * @param summary one sentence about this case's side only
 * @param otherCase the other case, when the officer is a member of it too
 * @param pointer whom to ask, when the officer is not
 * @param state {@code new} or {@code seen} by this officer
 */
public record Alert(
    UUID id,
    Instant at,
    String kind,
    String strength,
    String summary,
    String entityKind,
    String entityLabel,
    @Nullable OtherCase otherCase,
    @Nullable Pointer pointer,
    String state) {

  /** A case both sides of which the officer may see. */
  public record OtherCase(CaseId caseId, String reference, String title, String force) {}

  /** All that is told of a case the officer may not see: that it exists and whom to ask. */
  public record Pointer(String force, String forceName, String contact) {}
}
