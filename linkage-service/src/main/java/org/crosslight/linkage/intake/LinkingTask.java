package org.crosslight.linkage.intake;

import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.ExhibitId;
import org.crosslight.kit.identity.ExtractionId;

/**
 * One extraction to work through.
 *
 * @param expectedItems how many items evidence-service said there are
 */
public record LinkingTask(
    ExtractionId extractionId,
    CaseId caseId,
    ExhibitId exhibitId,
    String exhibitReference,
    long expectedItems) {}
