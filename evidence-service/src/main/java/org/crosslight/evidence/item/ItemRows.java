package org.crosslight.evidence.item;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.crosslight.evidence.content.Identifier;
import org.crosslight.evidence.content.IdentifierKind;
import org.crosslight.evidence.content.Party;
import org.crosslight.evidence.content.Provenance;
import org.crosslight.kit.code.Coded;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.ExhibitId;
import org.crosslight.kit.identity.ExtractionId;
import org.crosslight.kit.identity.ItemId;
import org.crosslight.kit.identity.OriginalId;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Turns rows of {@link #COLUMNS} into items. */
@ApplicationScoped
public class ItemRows implements RowMapper<Item> {

  /** What to select of {@code item i}, {@code item_translation t} and {@code read_mark m}. */
  static final String COLUMNS =
      """
      i.*, (select e.reference from exhibit e where e.id = i.exhibit_id) as exhibit_reference,
      t.language, t.confidence, t.tier, t.state as translation_state, t.english, t.reason,
      coalesce(m.positions @> i.position, false) as is_read
      """;

  /** The tables {@link #COLUMNS} come from; {@code :officer} is whoever asks. */
  static final String TABLES =
      """
      item i
      left join item_translation t on t.item_id = i.id
      left join read_mark m on m.conversation_id = i.conversation_id and m.officer = :officer
      """;

  /** What to select of {@code item i} alone: what was read, without what was made of it here. */
  public static final String AS_READ =
      """
      i.*, '' as exhibit_reference, null as language, null as confidence, null as tier,
      null as translation_state, null as english, null as reason, false as is_read
      """;

  private final StoredJson json;

  public ItemRows(StoredJson json) {
    this.json = json;
  }

  @Override
  public Item map(ResultSet row, StatementContext context) throws SQLException {
    Timestamp at = row.getTimestamp("at");
    long offset = row.getLong("byte_offset");
    Long knownOffset = row.wasNull() ? null : offset;
    return new Item(
        new ItemId(row.getObject("id", UUID.class)),
        new CaseId(row.getObject("case_id", UUID.class)),
        new ExhibitId(row.getObject("exhibit_id", UUID.class)),
        row.getString("exhibit_reference"),
        new OriginalId(row.getObject("original_id", UUID.class)),
        new ExtractionId(row.getObject("extraction_id", UUID.class)),
        row.getObject("conversation_id", UUID.class),
        row.getInt("position"),
        row.getString("kind"),
        row.getString("direction"),
        party(row, "sender_name", "sender_identifier", "sender_kind", "sender_app"),
        json.parties(row.getString("recipients")),
        at == null ? null : at.toInstant(),
        row.getString("at_text"),
        row.getString("assumed_zone"),
        row.getString("text"),
        json.body(row.getString("body")),
        json.attachments(row.getString("attachments")),
        json.state(row.getString("state")),
        json.versions(row.getString("versions")),
        json.reactions(row.getString("reactions")),
        json.replyTo(row.getString("reply_to")),
        List.of((String[]) row.getArray("marks").getArray()),
        new Provenance(row.getString("path"), row.getLong("row"), knownOffset),
        translation(row),
        row.getBoolean("is_read"));
  }

  /** The party in these four columns; {@code null} when there is neither name nor identifier. */
  static @Nullable Party party(
      ResultSet row, String name, String identifier, String kind, String app) throws SQLException {
    String value = row.getString(identifier);
    String ofKind = row.getString(kind);
    return Party.of(
        row.getString(name),
        value == null
            ? null
            : new Identifier(
                ofKind == null ? IdentifierKind.UNKNOWN : Coded.of(IdentifierKind.class, ofKind),
                row.getString(app),
                value));
  }

  private static @Nullable Translation translation(ResultSet row) throws SQLException {
    String language = row.getString("language");
    return language == null
        ? null
        : new Translation(
            language,
            row.getDouble("confidence"),
            row.getString("tier"),
            row.getString("translation_state"),
            row.getString("english"),
            row.getString("reason"));
  }
}
