package org.crosslight.evidence.reader;

import java.util.LinkedHashMap;
import java.util.Map;
import org.crosslight.evidence.content.Place;
import org.crosslight.evidence.content.ReplyTo;
import org.jspecify.annotations.Nullable;

/** Finds the row that a row answers, among the last hundred thousand that had an id. */
public final class Answered {
  private static final int MOST = 100_000;

  private final Map<String, Place> places =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Place> eldest) {
          return size() > MOST;
        }
      };

  /** The row at this place has this id. */
  public void has(@Nullable String id, Place place) {
    if (id != null) {
      places.put(id, place);
    }
  }

  /** What a row answers that gives this id; null when it gives none. */
  public @Nullable ReplyTo by(@Nullable String id) {
    if (id == null) {
      return null;
    }
    Place place = places.get(id);
    return place == null ? ReplyTo.id(id) : ReplyTo.row(place, id);
  }
}
