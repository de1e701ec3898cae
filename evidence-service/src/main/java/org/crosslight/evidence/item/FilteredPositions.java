package org.crosslight.evidence.item;

/**
 * Finds the positions of a conversation that pass a filter. Only the tables that the filter needs
 * are read, and nothing of an item but its position: a conversation may have 100,000 items, a
 * window shows 200.
 */
final class FilteredPositions {

  private static final String FOUND = "positions_with_words(:conversation, :words::tsquery)";

  private FilteredPositions() {}

  /** A query that gives {@code total} and {@code positions} of the window in one row. */
  static String sql(ConversationFilter filter) {
    return """
    with selected as materialized (%s)
    select (select count(*) from selected) as total,
      array(select position from selected order by position offset :offset limit :limit)
        as positions
    """
        .formatted(selection(filter));
  }

  private static String selection(ConversationFilter filter) {
    boolean words = filter.text() != null;
    boolean columns =
        filter.participant() != null || filter.from() != null || filter.before() != null;
    boolean items = columns || !words;
    StringBuilder sql = new StringBuilder("select i.position from ");
    sql.append(items ? "item i\n" : FOUND + " as i(position)\n");
    if (filter.language() != null || filter.tier() != null) {
      sql.append(
          """
          left join item_translation t
            on t.conversation_id = :conversation and t.position = i.position
          """);
    }
    if (filter.unread()) {
      sql.append(
          """
          left join read_mark m on m.conversation_id = :conversation and m.officer = :officer
          """);
    }
    sql.append("where true\n");
    if (items) {
      sql.append("and i.conversation_id = :conversation\n");
    }
    if (items && words) {
      sql.append("and i.position in (select " + FOUND + ")\n");
    }
    appendConditions(sql, filter);
    return sql.toString();
  }

  private static void appendConditions(StringBuilder sql, ConversationFilter filter) {
    if (filter.participant() != null) {
      sql.append(
          """
          and (i.sender_name = :participant or i.sender_identifier = :participant
            or i.kind = 'call' and exists (
              select 1 from jsonb_array_elements(i.recipients) r
              where r->>'name' = :participant or r->>'identifier' = :participant))
          """);
    }
    if (filter.language() != null) {
      sql.append("and t.language = :language\n");
    }
    if (filter.tier() != null) {
      sql.append(
          filter.tier().equals("pending") ? "and t.item_id is null\n" : "and t.tier = :tier\n");
    }
    if (filter.from() != null) {
      sql.append("and i.at >= :from\n");
    }
    if (filter.before() != null) {
      sql.append("and i.at < :before\n");
    }
    if (filter.unread()) {
      sql.append("and not coalesce(m.positions @> i.position, false)\n");
    }
  }
}
