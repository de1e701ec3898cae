package org.crosslight.evidence.item;

import java.util.List;

/**
 * Part of a conversation.
 *
 * @param total how many items the whole selection has
 * @param offset how many of them come before the first one here
 */
public record ItemWindow(long total, long offset, List<Item> items) {}
