package org.crosslight.evidence.intake;

import org.crosslight.evidence.extraction.ExtractionRequest;
import org.crosslight.kit.identity.ExhibitId;
import org.jspecify.annotations.Nullable;

/**
 * A file that is being sent, without its bytes.
 *
 * @param announced digests the sender vouches for
 * @param announcedSize the number of bytes the sender says it sends, if it says so
 */
record Upload(
    ExhibitId exhibit,
    String fileName,
    ExtractionRequest extraction,
    ReprDigest announced,
    @Nullable Long announcedSize) {}
