package org.crosslight.kit.consultation;

import org.jspecify.annotations.Nullable;

/**
 * What somebody looked at.
 *
 * @param kind for example {@code conversation}
 * @param id which one
 * @param name what people call it, for example an exhibit's reference and a conversation's title;
 *     never words of a message
 */
public record Subject(String kind, String id, @Nullable String name) {}
