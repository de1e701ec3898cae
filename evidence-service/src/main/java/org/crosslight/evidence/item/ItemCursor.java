package org.crosslight.evidence.item;

import org.crosslight.kit.identity.ItemId;
import org.crosslight.kit.page.Cursor;
import org.jspecify.annotations.Nullable;

/** Cursors that stand for the last item already known. */
public final class ItemCursor {

  private ItemCursor() {}

  /** The item a cursor stands for; a problem when it stands for none. */
  public static @Nullable ItemId item(@Nullable Cursor cursor) {
    if (cursor == null) {
      return null;
    }
    try {
      return ItemId.fromString(cursor.position());
    } catch (IllegalArgumentException notOurs) {
      throw Cursor.invalid();
    }
  }
}
