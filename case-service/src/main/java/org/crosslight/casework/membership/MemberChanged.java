package org.crosslight.casework.membership;

import org.crosslight.kit.access.CaseRole;
import org.crosslight.kit.identity.CaseId;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The fact that an officer's part in a case changed.
 *
 * @param role {@code null} when the officer is no member any more
 */
@Schema(extensions = @Extension(name = "x-fact", value = MemberChanged.TYPE))
record MemberChanged(CaseId caseId, String officer, @Nullable CaseRole role) {

  static final String TYPE = "org.crosslight.case.member-changed";
}
