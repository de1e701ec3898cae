package org.crosslight.kit.page;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Part of a collection.
 *
 * @param items this part, in the collection's order
 * @param next cursor to send as {@code after} for the following part; {@code null} at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {

  public Page {
    items = List.copyOf(items);
  }

  /**
   * Makes a page from rows fetched with {@code limit + 1}: the extra row only tells that there is
   * more.
   *
   * @param cursorOf the position of a row, as the repository understands it
   */
  public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> cursorOf) {
    if (rows.size() <= limit) {
      return new Page<>(rows, null);
    }
    List<T> shown = rows.subList(0, limit);
    return new Page<>(shown, Cursor.of(cursorOf.apply(shown.get(limit - 1))).encoded());
  }

  /** The same page with each item turned into another. */
  public <R> Page<R> map(Function<T, R> change) {
    return new Page<>(items.stream().map(change).toList(), next);
  }
}
