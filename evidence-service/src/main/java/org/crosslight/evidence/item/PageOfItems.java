package org.crosslight.evidence.item;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a page of items looks in the API's document. */
public record PageOfItems(List<Item> items, @Nullable String next) {}
