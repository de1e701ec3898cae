package org.crosslight.translation.translation;

import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.ExhibitId;
import org.crosslight.kit.identity.ExtractionId;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The fact that some translations of an extraction can be read. */
@Schema(extensions = @Extension(name = "x-fact", value = BatchTranslated.TYPE))
record BatchTranslated(
    ExtractionId extractionId, CaseId caseId, ExhibitId exhibitId, long firstSeq, long lastSeq) {

  static final String TYPE = "org.crosslight.translation.batch-translated";

  BatchTranslated(ExtractionWork work, long firstSeq, long lastSeq) {
    this(work.extractionId(), work.caseId(), work.exhibitId(), firstSeq, lastSeq);
  }
}
