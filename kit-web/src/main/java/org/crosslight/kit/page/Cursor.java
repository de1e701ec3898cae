package org.crosslight.kit.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.crosslight.kit.input.Text;
import org.crosslight.kit.problem.CommonProblem;
import org.crosslight.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A place in a collection, opaque to clients.
 *
 * @param position what the repository continues after
 */
public record Cursor(String position) {

  public static Cursor of(String position) {
    return new Cursor(position);
  }

  /** Reads a client's {@code after}; {@code null} means from the beginning. */
  public static @Nullable Cursor parse(@Nullable String after) {
    if (after == null || after.isEmpty()) {
      return null;
    }
    try {
      Cursor cursor =
          new Cursor(new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8));
      if (!Text.isSound(cursor.position())) {
        throw invalid();
      }
      return cursor;
    } catch (IllegalArgumentException notBase64) {
      throw invalid();
    }
  }

  /** The number a client's {@code after} stands for, or the other one when there is none. */
  public static long number(@Nullable String after, long beginning) {
    Cursor cursor = parse(after);
    if (cursor == null) {
      return beginning;
    }
    try {
      return Long.parseLong(cursor.position());
    } catch (NumberFormatException notOurs) {
      throw invalid();
    }
  }

  public String encoded() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(position.getBytes(StandardCharsets.UTF_8));
  }

  /** The problem for a cursor that this collection did not give out. */
  public static Problem invalid() {
    return Problem.of(CommonProblem.INVALID_REQUEST)
        .detail("'after' is not a cursor of this collection. Start again without it.")
        .build();
  }
}
