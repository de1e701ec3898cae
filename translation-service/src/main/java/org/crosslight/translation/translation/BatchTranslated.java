package org.crosslight.translation.translation;

import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.ExhibitId;
import org.crosslight.kit.identity.ExtractionId;

/** The fact that some translations of an extraction can be read. */
record BatchTranslated(
    ExtractionId extractionId, CaseId caseId, ExhibitId exhibitId, long firstSeq, long lastSeq) {

  BatchTranslated(ExtractionWork work, long firstSeq, long lastSeq) {
    this(work.extractionId(), work.caseId(), work.exhibitId(), firstSeq, lastSeq);
  }
}
