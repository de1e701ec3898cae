package org.crosslight.evidence.verification;

import org.crosslight.kit.identity.ExtractionId;
import org.crosslight.kit.identity.OriginalId;
import org.jspecify.annotations.Nullable;

/**
 * What comparing the items of one reading with the chain of custody showed.
 *
 * @param expectedItems how many the chain says were read
 * @param storedItems how many there are
 * @param expectedDigest over the items, as the chain says
 * @param actualDigest over the items there are
 * @param matches items and receipt are what the chain says
 * @param fault what is wrong, for people; {@code null} when nothing is
 */
public record VerifiedExtraction(
    ExtractionId extractionId,
    OriginalId originalId,
    String fileName,
    long expectedItems,
    long storedItems,
    String expectedDigest,
    String actualDigest,
    boolean matches,
    @Nullable String fault) {}
