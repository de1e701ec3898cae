package org.crosslight.evidence.extraction;

import java.util.UUID;
import org.crosslight.evidence.original.Original;

/**
 * One try at an extraction.
 *
 * @param id marks what it stages; a later attempt has another one
 * @param extraction as it was when the attempt began
 */
record Attempt(UUID id, Extraction extraction, ExtractionSettings settings, Original original) {

  CitedFile file() {
    return new CitedFile(original.fileName());
  }
}
