package org.crosslight.evidence.content;

import org.jspecify.annotations.Nullable;

/**
 * Where an item belongs in the exhibit.
 *
 * @param key the same for all items of one conversation of one file, and for no others
 * @param title as the file or its name gives it, or null
 */
public record Conversation(String key, @Nullable String title, ConversationKind kind) {}
