package org.crosslight.kernel.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Values a step could not read, counted, with a few examples. */
final class UnreadableValues {
  private final String wanted;
  private final List<String> examples = new ArrayList<>();
  private long count;

  UnreadableValues(String wanted) {
    this.wanted = wanted;
  }

  void add(String text) {
    count++;
    if (examples.size() < 3) {
      examples.add('"' + (text.length() > 40 ? text.substring(0, 40) + "…" : text) + '"');
    }
  }

  Optional<String> sentence() {
    return count == 0
        ? Optional.empty()
        : Optional.of(
            count
                + " different values are not "
                + wanted
                + " and count as missing, such as "
                + String.join(", ", examples)
                + ".");
  }
}
