package org.crosslight.translation.translation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.ExhibitId;
import org.crosslight.kit.identity.ExtractionId;

/**
 * An extraction to be translated.
 *
 * @param items how many items it has
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ExtractionWork(
    ExtractionId extractionId, CaseId caseId, ExhibitId exhibitId, long items) {

  /** The kind of job that does it. */
  static final String KIND = "translation";
}
