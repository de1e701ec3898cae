package org.crosslight.evidence.item;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.ExhibitId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Which positions of which conversations each officer has read. */
@ApplicationScoped
public class ReadMarks {

  /**
   * How much of an exhibit an officer has not read.
   *
   * @param items all items of the exhibit
   */
  public record Unread(ExhibitId exhibitId, long items, long unread) {}

  private static final RowMapper<Unread> UNREAD =
      (row, context) ->
          new Unread(
              ExhibitId.fromString(row.getString("exhibit_id")),
              row.getLong("items"),
              row.getLong("unread"));

  /**
   * Notes that an officer has read part of a conversation.
   *
   * @param from first position read
   * @param to last position read
   */
  public void add(
      Handle handle, Conversations.Extent conversation, String officer, int from, int to) {
    handle
        .createUpdate(
            """
            insert into read_mark (officer, conversation_id, case_id, positions)
            values (:officer, :conversation, :case, int4multirange(int4range(:from, :end)))
            on conflict (officer, conversation_id)
              do update set positions = read_mark.positions + excluded.positions
            """)
        .bind("officer", officer)
        .bind("conversation", conversation.id())
        .bind("case", conversation.caseId())
        .bind("from", from)
        .bind("end", to + 1)
        .execute();
  }

  /** The first position from here on that the officer has not read. */
  public Optional<Integer> nextUnread(
      Handle handle, Conversations.Extent conversation, String officer, int from) {
    if (from >= conversation.itemCount()) {
      return Optional.empty();
    }
    return handle
        .createQuery(
            """
            select lower(int4multirange(int4range(:from, :end)) - coalesce(
              (select positions from read_mark
               where officer = :officer and conversation_id = :conversation),
              '{}'::int4multirange))
            """)
        .bind("from", from)
        .bind("end", conversation.itemCount())
        .bind("officer", officer)
        .bind("conversation", conversation.id())
        .mapTo(Integer.class)
        .findOne();
  }

  /** What the officer has not read of one exhibit. */
  public Unread ofExhibit(Handle handle, ExhibitId exhibit, String officer) {
    return handle
        .createQuery(counting("c.exhibit_id = :exhibit"))
        .bind("exhibit", exhibit)
        .bind("officer", officer)
        .map(UNREAD)
        .findOne()
        .orElse(new Unread(exhibit, 0, 0));
  }

  /** What the officer has not read of each exhibit of a case that has items. */
  public Map<ExhibitId, Unread> ofCase(Handle handle, CaseId caseId, String officer) {
    return handle
        .createQuery(counting("c.case_id = :case"))
        .bind("case", caseId)
        .bind("officer", officer)
        .map(UNREAD)
        .collectToMap(Unread::exhibitId, unread -> unread);
  }

  private static String counting(String which) {
    return """
    select c.exhibit_id, sum(c.item_count) as items,
      sum(c.item_count - coalesce(size_of(m.positions), 0)) as unread
    from conversation c
    left join read_mark m on m.conversation_id = c.id and m.officer = :officer
    where %s group by c.exhibit_id
    """
        .formatted(which);
  }
}
