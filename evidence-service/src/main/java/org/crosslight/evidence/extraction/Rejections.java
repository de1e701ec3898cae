package org.crosslight.evidence.extraction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.crosslight.kit.identity.ExtractionId;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows that could not be read, each with its reason and its place. */
@ApplicationScoped
public class Rejections {

  /**
   * Where a row stands.
   *
   * @param path the file, and the part of it behind a slash where it has parts
   * @param row from 1
   */
  public record Place(String path, long row) {}

  /**
   * A row that could not be read.
   *
   * @param reason a slug, e.g. {@code broken-xml}
   * @param excerptLength how many characters the row has
   * @param excerpt its beginning as it stands in the file, or null when it has no form that can be
   *     shown or was rejected before excerpts were kept
   */
  public record Rejected(
      Place place, String reason, String detail, long excerptLength, @Nullable String excerpt) {}

  /** A rejection and its place in the list. */
  record Numbered(long ordinal, Rejected rejected) {}

  /**
   * Rejections of an extraction that has ended, in the order of the source.
   *
   * @param after ordinal of the last one already known, -1 for the first ones
   */
  List<Numbered> of(Handle handle, ExtractionId extraction, long after, int limit) {
    return handle
        .createQuery(
            """
            select r.* from rejection r join extraction e on e.id = r.extraction_id
            where r.extraction_id = :extraction and r.attempt = e.attempt and r.ordinal > :after
              and e.state in ('complete', 'partial', 'failed')
            order by r.ordinal limit :limit
            """)
        .bind("extraction", extraction)
        .bind("after", after)
        .bind("limit", limit)
        .map(
            (row, context) ->
                new Numbered(
                    row.getLong("ordinal"),
                    new Rejected(
                        new Place(row.getString("path"), row.getLong("row")),
                        row.getString("reason"),
                        row.getString("detail"),
                        row.getLong("excerpt_length"),
                        row.getString("excerpt"))))
        .list();
  }
}
