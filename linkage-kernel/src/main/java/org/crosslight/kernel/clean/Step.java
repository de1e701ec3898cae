package org.crosslight.kernel.clean;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One cleaning step at work. */
interface Step {
  /** The cleaned text, or null when it stands for nothing. */
  @Nullable String apply(String text);

  /** A sentence about values that could not be read. */
  default Optional<String> unreadable() {
    return Optional.empty();
  }

  /** A step that can read anything. */
  static Step sure(UnaryOperator<String> change) {
    return change::apply;
  }
}
