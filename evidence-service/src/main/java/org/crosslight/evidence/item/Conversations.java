package org.crosslight.evidence.item;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.ExhibitId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;

/** All conversations of completed extractions. */
@ApplicationScoped
public class Conversations {

  private static final TypeReference<Map<String, Long>> COUNTS = new TypeReference<>() {};

  private final ObjectMapper json;
  private final StoredJson stored;
  private final ItemRows rows;
  private final Members members;

  public Conversations(ObjectMapper json, StoredJson stored, ItemRows rows, Members members) {
    this.json = json;
    this.stored = stored;
    this.rows = rows;
    this.members = members;
  }

  /**
   * Which case and how many items.
   *
   * @param itemCount positions run from 0 to one less than this
   */
  public record Extent(UUID id, CaseId caseId, int itemCount) {}

  public Optional<Extent> find(Handle handle, UUID id) {
    return handle
        .createQuery("select id, case_id, item_count from conversation where id = :id")
        .bind("id", id)
        .mapTo(Extent.class)
        .findOne();
  }

  /** What officers know a conversation by that there is. */
  ConversationName name(Handle handle, UUID id) {
    return handle
        .createQuery(
            """
            select e.reference, c.title, c.kind, c.participants
            from conversation c join exhibit e on e.id = c.exhibit_id where c.id = :id
            """)
        .bind("id", id)
        .map(
            (row, context) ->
                new ConversationName(
                    row.getString("reference"),
                    row.getString("title"),
                    row.getString("kind"),
                    stored.parties(row.getString("participants"))))
        .one();
  }

  /** The conversations of an exhibit, the latest first. */
  public List<Conversation> ofExhibit(Handle handle, ExhibitId exhibit, String officer) {
    Map<UUID, Members.Known> known = members.ofExhibit(handle, exhibit);
    return handle
        .createQuery(
            """
            select c.*, coalesce(size_of(m.positions), 0) as items_read, l.languages, l.tiers
            from conversation c
            left join read_mark m on m.conversation_id = c.id and m.officer = :officer
            left join lateral (
              select
                (select jsonb_object_agg(x.language, x.items) from (
                  select language, sum(items) as items from conversation_language
                  where conversation_id = c.id group by language) x) as languages,
                (select jsonb_object_agg(x.tier, x.items) from (
                  select tier, sum(items) as items from conversation_language
                  where conversation_id = c.id group by tier) x) as tiers) l on true
            where c.exhibit_id = :exhibit
            order by c.last_at desc nulls last, c.id
            """)
        .bind("exhibit", exhibit)
        .bind("officer", officer)
        .map(
            (row, context) ->
                conversation(
                    row, known.getOrDefault(row.getObject("id", UUID.class), Members.Known.NONE)))
        .list();
  }

  /** Part of a conversation, in its order. */
  public ItemWindow window(
      Handle handle,
      Extent conversation,
      ConversationFilter filter,
      long offset,
      int limit,
      String officer) {
    return filter.isOpen()
        ? open(handle, conversation, offset, limit, officer)
        : filtered(handle, conversation, filter, offset, limit, officer);
  }

  private ItemWindow open(
      Handle handle, Extent conversation, long offset, int limit, String officer) {
    List<Item> items =
        handle
            .createQuery(
                "select "
                    + ItemRows.COLUMNS
                    + " from "
                    + ItemRows.TABLES
                    + """
                    where i.conversation_id = :conversation
                      and i.position >= :first and i.position < :end
                    order by i.position
                    """)
            .bind("conversation", conversation.id())
            .bind("first", clamp(offset))
            .bind("end", clamp(offset + limit))
            .bind("officer", officer)
            .map(rows)
            .list();
    return new ItemWindow(conversation.itemCount(), offset, items);
  }

  private ItemWindow filtered(
      Handle handle,
      Extent conversation,
      ConversationFilter filter,
      long offset,
      int limit,
      String officer) {
    String words = filter.text() == null ? "" : SearchWords.query(filter.text());
    if (filter.text() != null && words.isEmpty()) {
      return new ItemWindow(0, offset, List.of());
    }
    Selected selected =
        handle
            .createQuery(FilteredPositions.sql(filter))
            .configure(SqlStatements.class, sql -> sql.setUnusedBindingAllowed(true))
            .bind("conversation", conversation.id())
            .bind("officer", officer)
            .bind("words", words)
            .bindMethods(filter)
            .bind("offset", offset)
            .bind("limit", limit)
            .map(
                (row, context) ->
                    new Selected(
                        row.getLong("total"),
                        List.of((Integer[]) row.getArray("positions").getArray())))
            .one();
    List<Item> items =
        handle
            .createQuery(
                "select "
                    + ItemRows.COLUMNS
                    + " from "
                    + ItemRows.TABLES
                    + """
                    where i.conversation_id = :conversation and i.position = any(:positions)
                    order by i.position
                    """)
            .bind("conversation", conversation.id())
            .bindArray("positions", Integer.class, selected.positions())
            .bind("officer", officer)
            .map(rows)
            .list();
    return new ItemWindow(selected.total(), offset, items);
  }

  /** How many positions pass a filter, and those of the window. */
  private record Selected(long total, List<Integer> positions) {}

  private Conversation conversation(ResultSet row, Members.Known known) throws SQLException {
    long items = row.getLong("item_count");
    Timestamp first = row.getTimestamp("first_at");
    Timestamp last = row.getTimestamp("last_at");
    try {
      return new Conversation(
          row.getObject("id", UUID.class),
          row.getString("title"),
          row.getString("kind"),
          stored.parties(row.getString("participants")),
          known.first(),
          known.all(),
          items,
          items - row.getLong("items_read"),
          first == null ? null : first.toInstant(),
          last == null ? null : last.toInstant(),
          counts(row.getString("languages")),
          counts(row.getString("tiers")));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, Long> counts(@Nullable String text) throws JsonProcessingException {
    return text == null ? Map.of() : json.readValue(text, COUNTS);
  }

  private static int clamp(long position) {
    return (int) Math.min(position, Integer.MAX_VALUE);
  }
}
