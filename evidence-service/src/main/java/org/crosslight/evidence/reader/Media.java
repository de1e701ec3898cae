package org.crosslight.evidence.reader;

import org.jspecify.annotations.Nullable;

/**
 * An attachment that an item names or carries; its content is not read.
 *
 * @param name the file name, or null when the file only says that something was attached
 * @param size bytes, or null when unknown
 */
public record Media(@Nullable String name, MediaKind kind, @Nullable Long size) {}
