package org.crosslight.linkage.connection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosslight.kit.code.Coded;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.page.Cursor;
import org.crosslight.kit.page.Page;
import org.crosslight.linkage.citation.Citation;
import org.crosslight.linkage.citation.Citations;
import org.crosslight.linkage.commonness.Commonness;
import org.crosslight.linkage.commonness.Reason;
import org.crosslight.linkage.entity.Entities;
import org.crosslight.linkage.entity.Entity;
import org.crosslight.linkage.mention.EntityRef;
import org.crosslight.linkage.mention.IdentifierKind;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Connections as one caller may read them.
 *
 * <p>Everything of the other case is fetched in the caller's own transaction: what row-level
 * security hides comes out as absent, and what comes out as absent is not told.
 */
@ApplicationScoped
public class VisibleConnections {
  private static final int CITATIONS = 3;

  private final Entities entities;
  private final Citations citations;

  public VisibleConnections(Entities entities, Citations citations) {
    this.entities = entities;
    this.citations = citations;
  }

  private record Row(
      UUID id,
      UUID caseId,
      UUID otherCaseId,
      String kind,
      @Nullable UUID entity,
      @Nullable UUID hereExhibit,
      @Nullable UUID thereExhibit,
      int strength,
      int shared,
      List<UUID> examples,
      Instant foundAt,
      long hereCount,
      @Nullable Long thereCount,
      boolean hereCopied,
      boolean thereCopied,
      CopiedSides copies,
      String hereReference,
      String thereReference,
      Connection.@Nullable OtherCase otherCase,
      Connection.Pointer pointer) {

    boolean isMember() {
      return otherCase != null;
    }
  }

  /** The connections of a case, the strongest and then the newest first. */
  public Page<Connection> ofCase(
      Handle handle,
      CaseId caseId,
      @Nullable Strength strength,
      @Nullable String kind,
      @Nullable Cursor after,
      int limit) {
    Position position = Position.of(after);
    List<Row> rows =
        handle
            .createQuery(
                """
                select k.*, c.mentions - c.copied_mentions as here_count,
                  o.mentions - o.copied_mentions as there_count,
                  c.copied_mentions > 0 as here_copied, o.copied_mentions > 0 as there_copied,
                  a.reference, a.title, a.status, a.force, a.force_name, a.contact,
                  w.member, s.shown_strength,
                  (select max(x.exhibit_reference) from source_extraction x
                    where x.exhibit_id = k.here_exhibit) as here_reference,
                  (select max(x.exhibit_reference) from source_extraction x
                    where x.exhibit_id = k.there_exhibit) as there_reference
                from connection k
                left join case_entity c on c.case_id = k.case_id and c.entity_id = k.entity_id
                left join case_entity o
                  on o.case_id = k.other_case_id and o.entity_id = k.entity_id
                left join access_case a on a.case_id = k.other_case_id
                left join access_member m on m.case_id = k.other_case_id
                  and m.officer = nullif(current_setting('crosslight.officer', true), '')
                cross join lateral (select m.officer is not null
                  or current_setting('crosslight.actor', true) = 'system' as member) w
                cross join lateral (select
                  case when w.member then k.strength else k.pointer_strength end
                    as shown_strength) s
                where k.case_id = :case
                  and (:strength::int is null or s.shown_strength = :strength)
                  and (:kind::text is null or k.kind = :kind)
                  and (s.shown_strength, k.id) < (:below, :id)
                order by s.shown_strength desc, k.id desc limit :limit
                """)
            .bind("case", caseId)
            .bind("strength", strength == null ? null : strength.rank())
            .bind("kind", kind)
            .bind("below", position.strength())
            .bind("id", position.id())
            .bind("limit", limit + 1)
            .map((row, context) -> row(row))
            .list();
    Page<Row> page = Page.of(rows, limit, row -> row.strength() + " " + row.id());
    Told told = told(handle, page.items());
    return page.map(row -> connection(row, told));
  }

  /** What is fetched once for a whole page. */
  private record Told(
      Map<UUID, Entity> entities, Map<Citations.Occurrence, List<Citation>> citations) {

    List<Citation> ofIdentifier(UUID caseId, UUID entity) {
      return citations.getOrDefault(new Citations.Occurrence(caseId, entity, null), List.of());
    }

    /** One citation of each contact, so that they show as many of them as there is room for. */
    List<Citation> ofContacts(UUID caseId, @Nullable UUID exhibit, List<UUID> contacts) {
      return contacts.stream()
          .map(contact -> new Citations.Occurrence(caseId, contact, exhibit))
          .flatMap(contact -> citations.getOrDefault(contact, List.of()).stream().limit(1))
          .limit(CITATIONS)
          .toList();
    }
  }

  private Told told(Handle handle, List<Row> rows) {
    List<UUID> named =
        rows.stream()
            .flatMap(
                row -> row.entity() == null ? row.examples().stream() : Stream.of(row.entity()))
            .distinct()
            .toList();
    List<Citations.Occurrence> occurrences = new ArrayList<>();
    for (Row row : rows) {
      UUID entity = row.entity();
      if (entity != null) {
        occurrences.add(new Citations.Occurrence(row.caseId(), entity, null));
      }
      if (entity != null && row.isMember()) {
        occurrences.add(new Citations.Occurrence(row.otherCaseId(), entity, null));
      } else if (row.isMember()) {
        for (UUID contact : row.examples()) {
          occurrences.add(new Citations.Occurrence(row.caseId(), contact, row.hereExhibit()));
          occurrences.add(new Citations.Occurrence(row.otherCaseId(), contact, row.thereExhibit()));
        }
      }
    }
    return new Told(
        entities.byId(handle, named),
        citations.samples(handle, occurrences.stream().distinct().toList(), CITATIONS));
  }

  private static Connection connection(Row row, Told told) {
    UUID named = row.entity();
    return named == null ? bySharedContacts(row, told) : byIdentifier(row, named, told);
  }

  private static Connection byIdentifier(Row row, UUID named, Told told) {
    Entity entity = Objects.requireNonNull(told.entities().get(named), "entity of a connection");
    Connection.OtherCase other = row.otherCase();
    Explanation.Sentences sentences =
        Explanation.ofIdentifier(
            Coded.of(IdentifierKind.class, row.kind()),
            entity.label(),
            entity.commonness(),
            new Explanation.Mentions(row.hereCount(), row.hereCopied()),
            row.thereCount() == null
                ? null
                : new Explanation.Mentions(row.thereCount(), row.thereCopied()),
            other == null ? null : other.reference(),
            row.copies());
    return connection(
        row,
        entity,
        sentences,
        told.ofIdentifier(row.caseId(), named),
        other == null ? List.of() : told.ofIdentifier(row.otherCaseId(), named),
        row.hereCount(),
        row.thereCount(),
        null);
  }

  private static Connection bySharedContacts(Row row, Told told) {
    Connection.OtherCase other = row.otherCase();
    List<EntityRef> examples =
        other == null
            ? List.of()
            : row.examples().stream()
                .map(told.entities()::get)
                .filter(Objects::nonNull)
                .map(entity -> new EntityRef(entity.id(), entity.kind(), entity.label()))
                .toList();
    Explanation.Sentences sentences =
        Explanation.ofSharedContacts(
            row.hereReference(),
            other == null ? null : row.thereReference(),
            other == null ? null : other.reference(),
            row.shared(),
            examples.stream()
                .limit(CITATIONS)
                .map(EntityRef::label)
                .collect(Collectors.joining(", ")),
            row.copies());
    Connection.SharedContacts details =
        new Connection.SharedContacts(
            Objects.requireNonNull(row.hereExhibit()),
            row.hereReference(),
            other == null ? null : row.thereExhibit(),
            other == null ? null : row.thereReference(),
            other == null ? null : row.shared(),
            examples);
    String label =
        other == null
            ? "Contacts of exhibit " + row.hereReference()
            : "%d contacts of exhibits %s and %s"
                .formatted(row.shared(), row.hereReference(), row.thereReference());
    Entity entity =
        new Entity(
            row.id(),
            KnownConnections.SHARED_CONTACTS,
            label,
            "",
            List.of(),
            0,
            0,
            Commonness.of(Reason.SELDOM_SEEN));
    return connection(
        row,
        entity,
        sentences,
        other == null
            ? List.of()
            : told.ofContacts(row.caseId(), row.hereExhibit(), row.examples()),
        other == null
            ? List.of()
            : told.ofContacts(row.otherCaseId(), row.thereExhibit(), row.examples()),
        other == null ? 0 : row.shared(),
        other == null ? null : (long) row.shared(),
        details);
  }

  private static Connection connection(
      Row row,
      Entity entity,
      Explanation.Sentences sentences,
      List<Citation> here,
      List<Citation> there,
      long hereCount,
      @Nullable Long thereCount,
      Connection.@Nullable SharedContacts sharedContacts) {
    return new Connection(
        new ConnectionId(row.id()),
        new CaseId(row.caseId()),
        entity,
        Strength.ofRank(row.strength()),
        sentences.why(),
        sentences.whyMightBeWrong(),
        sentences.whatWouldSettleIt(),
        row.otherCase(),
        row.isMember() ? null : row.pointer(),
        here,
        there,
        hereCount,
        thereCount,
        row.foundAt(),
        sharedContacts);
  }

  private static Row row(ResultSet row) throws SQLException {
    UUID otherCase = row.getObject("other_case_id", UUID.class);
    boolean member = row.getBoolean("member");
    long there = row.getLong("there_count");
    Long thereCount = row.wasNull() || !member ? null : there;
    Array examples = row.getArray("examples");
    return new Row(
        row.getObject("id", UUID.class),
        row.getObject("case_id", UUID.class),
        otherCase,
        row.getString("kind"),
        row.getObject("entity_id", UUID.class),
        row.getObject("here_exhibit", UUID.class),
        row.getObject("there_exhibit", UUID.class),
        row.getInt("shown_strength"),
        row.getInt("shared"),
        examples == null ? List.of() : List.of((UUID[]) examples.getArray()),
        row.getObject("found_at", OffsetDateTime.class).toInstant(),
        row.getLong("here_count"),
        thereCount,
        row.getBoolean("here_copied"),
        member && row.getBoolean("there_copied"),
        member ? Coded.of(CopiedSides.class, text(row, "copies")) : CopiedSides.NONE,
        text(row, "here_reference"),
        text(row, "there_reference"),
        member ? otherCase(row, otherCase) : null,
        new Connection.Pointer(text(row, "force"), text(row, "force_name"), text(row, "contact")));
  }

  private static Connection.OtherCase otherCase(ResultSet row, UUID id) throws SQLException {
    return new Connection.OtherCase(
        new CaseId(id),
        text(row, "reference"),
        text(row, "title"),
        text(row, "status"),
        text(row, "force"));
  }

  private static String text(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNullElse(row.getString(column), "");
  }

  /** Where a page ends. */
  private record Position(int strength, UUID id) {
    static Position of(@Nullable Cursor cursor) {
      if (cursor == null) {
        return new Position(Integer.MAX_VALUE, new UUID(0, 0));
      }
      try {
        String[] parts = cursor.position().split(" ", 2);
        return new Position(Integer.parseInt(parts[0]), UUID.fromString(parts[1]));
      } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException notOurs) {
        throw Cursor.invalid();
      }
    }
  }
}
