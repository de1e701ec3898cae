package org.crosslight.evidence.extraction;

import java.util.UUID;
import org.crosslight.evidence.original.Original;

/**
 * One attempt at an extraction.
 *
 * @param attempt marks what this run stages; a later run has another one
 * @param extraction as it was when the run began
 */
record Run(UUID attempt, Extraction extraction, ExtractionSettings settings, Original original) {

  CitedFile file() {
    return new CitedFile(original.fileName());
  }
}
