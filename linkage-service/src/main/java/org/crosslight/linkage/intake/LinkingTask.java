package org.crosslight.linkage.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.ExhibitId;
import org.crosslight.kit.identity.ExtractionId;

/**
 * One extraction to work through; what else a job says is for others to read.
 *
 * @param expectedItems how many items evidence-service said there are
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record LinkingTask(
    ExtractionId extractionId,
    CaseId caseId,
    ExhibitId exhibitId,
    String exhibitReference,
    long expectedItems) {}
