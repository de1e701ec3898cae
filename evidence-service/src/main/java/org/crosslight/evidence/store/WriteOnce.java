package org.crosslight.evidence.store;

import java.time.Instant;

/**
 * Whether the store has been proven to be write-once.
 *
 * @param writeOnce a locked object could not be deleted while an unlocked one could
 * @param checkedAt when this was tried
 * @param explanation one sentence for people
 */
public record WriteOnce(boolean writeOnce, Instant checkedAt, String explanation) {}
