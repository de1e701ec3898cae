package org.crosslight.evidence.original;

import java.time.Instant;
import org.crosslight.evidence.store.StoredObject;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.ExhibitId;
import org.crosslight.kit.identity.OriginalId;

/**
 * A file as it arrived for an exhibit.
 *
 * @param fileName the name the sender gave it
 * @param size in bytes, never 0
 * @param sha256 of all bytes, lower-case hexadecimal
 * @param sha512 of all bytes, lower-case hexadecimal
 * @param mediaType guessed from the file name
 * @param writeOnce the object was locked in a store proven to be write-once
 */
public record Original(
    OriginalId id,
    ExhibitId exhibitId,
    CaseId caseId,
    String fileName,
    long size,
    String sha256,
    String sha512,
    String mediaType,
    Instant receivedAt,
    String receivedBy,
    OriginalState state,
    boolean writeOnce,
    StoredObject object) {}
