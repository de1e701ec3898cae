package org.crosslight.evidence.store;

import org.jspecify.annotations.Nullable;

/**
 * Where the bytes of an original are.
 *
 * @param key never used twice
 * @param version the store's own version of the object; {@code null} in a bucket without versions
 */
public record StoredObject(String bucket, String key, @Nullable String version) {}
