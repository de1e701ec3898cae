package org.crosslight.kit.feed;

import org.crosslight.kit.page.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * A place in this service's feed.
 *
 * @param transaction PostgreSQL's 64-bit transaction id, as decimal text
 * @param id the row within all rows
 */
record FeedPosition(String transaction, long id) {

  static final FeedPosition START = new FeedPosition("0", 0);

  /** Reads the id of an event; {@code null} means from the beginning. */
  static FeedPosition parse(@Nullable String after) {
    if (after == null || after.isEmpty()) {
      return START;
    }
    if (!after.matches("\\d{1,19}-\\d{1,18}")) {
      throw Cursor.invalid();
    }
    int dash = after.indexOf('-');
    return new FeedPosition(after.substring(0, dash), Long.parseLong(after.substring(dash + 1)));
  }
}
