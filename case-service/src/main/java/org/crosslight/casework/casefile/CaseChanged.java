package org.crosslight.casework.casefile;

import org.crosslight.kit.access.AccessFacts;
import org.crosslight.kit.identity.CaseId;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The fact that a case was opened, changed or closed: what every service knows of it.
 *
 * @param status {@code live} or {@code closed}
 * @param contact whom another force asks about this case
 */
@Schema(
    extensions =
        @Extension(
            name = "x-fact",
            value = CaseChanged.OPENED + " " + CaseChanged.CHANGED + " " + CaseChanged.CLOSED))
record CaseChanged(
    CaseId caseId,
    String reference,
    String title,
    String force,
    String forceName,
    String status,
    String contact) {

  static final String OPENED = "org.crosslight.case.opened";
  static final String CHANGED = "org.crosslight.case.changed";
  static final String CLOSED = "org.crosslight.case.closed";

  static CaseChanged of(AccessFacts.KnownCase known) {
    return new CaseChanged(
        known.caseId(),
        known.reference(),
        known.title(),
        known.force(),
        known.forceName(),
        known.status(),
        known.contact());
  }
}
