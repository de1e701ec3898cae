package org.crosslight.evidence.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The message that a message answers.
 *
 * @param path with {@code row} the place of that message in the file, where it is there
 * @param row its number; null together with {@code path} when the file does not hold it, or holds
 *     it behind the answer
 * @param id by which the app knows it, or null when only the place is known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReplyTo(@Nullable String path, @Nullable Long row, @Nullable String id) {

  /** An answer to a row of the same file. */
  public static ReplyTo row(Place place, @Nullable String id) {
    return new ReplyTo(place.path(), place.row(), id);
  }

  /** An answer to a message that was not found. */
  public static ReplyTo id(String id) {
    return new ReplyTo(null, null, id);
  }
}
