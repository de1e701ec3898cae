package org.crosslight.evidence.reader.source.json;

import java.util.Map;

/**
 * Sees a JSON document go by.
 *
 * <p>A path names where something stands by the keys that lead to it, with dots between them and
 * nothing for places in arrays: the messages of {@code {"chats":{"list":[{"messages":[…]}]}}} are
 * at {@code chats.list.messages}. The document itself is at the empty path.
 */
public interface JsonVisitor {

  /** Whether the elements of the array at this path are rows. */
  boolean isRows(String path);

  /** One row. */
  void row(JsonRow row);

  /** An object or array that holds no rows itself begins here, and with it what it says. */
  default void opened(String path) {}

  /**
   * An object that is no row has ended, or the document in it.
   *
   * @param fields what stands in it and in objects in it, by the path from here; without what is
   *     longer than 10,000 characters
   */
  default void closed(String path, Map<String, String> fields) {}

  /**
   * A text, number or word outside the rows, null apart; what is longer than a megabyte comes cut.
   */
  default void field(String path, String value) {}
}
