package org.crosslight.evidence.item;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.crosslight.evidence.content.Party;
import org.crosslight.kit.identity.ExhibitId;
import org.crosslight.kit.identity.ExtractionId;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Who belonged to which conversation. */
@ApplicationScoped
public class Members {

  /** As many are given with a conversation; a channel may have hundreds of thousands. */
  static final int MOST = 200;

  /**
   * The members of a conversation.
   *
   * @param all how many there are
   * @param first the first {@link #MOST} of them, in the order of the source
   */
  record Known(long all, List<Member> first) {

    static final Known NONE = new Known(0, List.of());
  }

  private record Found(UUID conversation, long all, Member member) {}

  /**
   * A member, its place in the source and the conversation it belonged to.
   *
   * @param member empty when the row does not read as one, as after somebody edited it
   */
  public record Numbered(long ordinal, UUID conversation, Optional<Member> member) {}

  /** The members of those conversations of an exhibit that have any. */
  Map<UUID, Known> ofExhibit(Handle handle, ExhibitId exhibit) {
    Map<UUID, Known> known = new LinkedHashMap<>();
    List<Found> found =
        handle
            .createQuery(
                """
                select * from (
                  select m.*, count(*) over (partition by m.conversation_id) as members,
                    row_number() over (partition by m.conversation_id order by m.ordinal) as place
                  from membership m join conversation c on c.id = m.conversation_id
                  where c.exhibit_id = :exhibit) all_members
                where place <= :most order by conversation_id, place
                """)
            .bind("exhibit", exhibit)
            .bind("most", MOST)
            .map(
                (row, context) ->
                    new Found(
                        row.getObject("conversation_id", UUID.class),
                        row.getLong("members"),
                        member(row)))
            .list();
    for (Found one : found) {
      List<Member> first =
          known
              .computeIfAbsent(one.conversation(), id -> new Known(one.all(), new ArrayList<>()))
              .first();
      first.add(one.member());
    }
    return known;
  }

  /** How many members an extraction gave. */
  public long count(Handle handle, ExtractionId extraction) {
    return handle
        .createQuery("select count(*) from membership where extraction_id = :extraction")
        .bind("extraction", extraction)
        .mapTo(Long.class)
        .one();
  }

  /**
   * Members an extraction gave, in the order of the source.
   *
   * @param after the last one already known; {@code null} for the first ones
   */
  public List<Numbered> ofExtraction(
      Handle handle, ExtractionId extraction, @Nullable Numbered after, int limit) {
    return handle
        .createQuery(
            """
            select * from membership where extraction_id = :extraction
              and (ordinal, conversation_id) > (:ordinal, :conversation)
            order by ordinal, conversation_id limit :limit
            """)
        .bind("extraction", extraction)
        .bind("ordinal", after == null ? Long.MIN_VALUE : after.ordinal())
        .bind("conversation", after == null ? new UUID(0, 0) : after.conversation())
        .bind("limit", limit)
        .map(
            (row, context) ->
                new Numbered(
                    row.getLong("ordinal"),
                    row.getObject("conversation_id", UUID.class),
                    StoredRow.read((it, asked) -> member(it), row, context)))
        .list();
  }

  private static Member member(ResultSet row) throws SQLException {
    Party party = ItemRows.party(row, "name", "identifier", "identifier_kind", "app");
    return new Member(
        Objects.requireNonNull(party),
        instant(row.getTimestamp("since")),
        instant(row.getTimestamp("until")),
        row.getString("how"));
  }

  private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }
}
