package org.crosslight.evidence.reader;

import org.crosslight.evidence.content.RowBuilder;
import org.jspecify.annotations.Nullable;

/** Makes one row of the file into what it says. */
@FunctionalInterface
public interface RowParser {

  /**
   * What the row says, or null when it has nothing that makes an item.
   *
   * @throws UnreadableRow with the reason, when it cannot be read
   * @throws Exception whatever else goes wrong: the row is then rejected as {@code row-failed}
   */
  @Nullable RowBuilder parse() throws Exception;
}
