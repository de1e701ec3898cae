package org.crosslight.evidence.reader.source.archive;

import org.crosslight.evidence.reader.source.text.Bytes;

/**
 * One file in a container.
 *
 * @param name as the container writes it; where it writes the same name again, the second is {@code
 *     name#2} and so on
 * @param size bytes unfolded, or -1 when the container does not say
 * @param encrypted whether it cannot be read without a password
 * @param bytes its content, which ends where the container is damaged
 */
public record Entry(String name, long size, boolean encrypted, Bytes bytes) {}
