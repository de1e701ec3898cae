package org.crosslight.casework.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.crosslight.casework.Forces;
import org.crosslight.kit.access.AccessFacts;
import org.crosslight.kit.access.CaseRole;
import org.crosslight.kit.code.Coded;
import org.crosslight.kit.feed.FeedEvent;
import org.crosslight.kit.feed.Outbox;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.Officer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** All cases. What is read here is read through row-level security. */
@ApplicationScoped
public class Cases {

  private final AccessFacts facts;
  private final Outbox outbox;
  private final Forces forces;

  public Cases(AccessFacts facts, Outbox outbox, Forces forces) {
    this.facts = facts;
    this.outbox = outbox;
    this.forces = forces;
  }

  /**
   * Adds a case; false when the force has one of that reference, which need not be one the officer
   * may know of.
   */
  boolean insert(
      Handle handle, CaseId id, String reference, String title, LocalDate openedOn, Officer by) {
    return handle
            .createUpdate(
                """
                insert into case_file (id, reference, title, force, status, opened_on, created_by)
                values (:id, :reference, :title, :force, 'live', :openedOn, :by)
                on conflict (force, reference) do nothing
                """)
            .bind("id", id)
            .bind("reference", reference)
            .bind("title", title)
            .bind("force", by.force())
            .bind("openedOn", openedOn)
            .bind("by", by.username())
            .execute()
        == 1;
  }

  /** Keeps others from changing the case until the transaction ends. */
  void hold(Handle handle, CaseId id) {
    handle.execute("select 1 from case_file where id = ? for no key update", id.value());
  }

  void update(
      Handle handle, CaseId id, String title, CaseStatus status, @Nullable LocalDate closedOn) {
    handle
        .createUpdate(
            """
            update case_file set title = :title, status = :status, closed_on = :closedOn
            where id = :id
            """)
        .bind("id", id)
        .bind("title", title)
        .bind("status", status.code())
        .bind("closedOn", closedOn)
        .execute();
  }

  /** Tells every service, in the same transaction, what is to be known of a case. */
  void publish(Handle handle, CaseFile file, String type) {
    AccessFacts.KnownCase known =
        new AccessFacts.KnownCase(
            file.id(),
            file.reference(),
            file.title(),
            file.force(),
            file.forceName(),
            file.status().code(),
            forces.contactOf(file.force()));
    facts.put(handle, known);
    outbox.append(handle, new FeedEvent(type, file.id().toString(), CaseChanged.of(known)));
  }

  /** The case as that officer sees it, if the transaction may see it. */
  public Optional<CaseFile> find(Handle handle, CaseId id, String officer) {
    return handle
        .createQuery(
            """
            select c.*, m.role from case_file c
            join member m on m.case_id = c.id and m.officer = :officer where c.id = :id
            """)
        .bind("id", id)
        .bind("officer", officer)
        .map((row, context) -> caseFile(row))
        .findOne();
  }

  /**
   * The officer's cases, last changed first.
   *
   * @param words part of reference or title, any case
   * @param offset how many to pass over
   */
  List<CaseSummary> mine(
      Handle handle,
      String officer,
      @Nullable CaseStatus status,
      @Nullable String words,
      long offset,
      int limit) {
    return handle
        .createQuery(
            """
            select c.*, m.role,
              (select count(*) from attached_exhibit e where e.case_id = c.id) as exhibit_count,
              (select coalesce(sum(items), 0) from attached_extraction x where x.case_id = c.id)
                as item_count,
              (select count(*) from alert a where a.case_id = c.id
                and a.received_at > coalesce(v.at, '-infinity')) as new_connections,
              (select coalesce(sum(t.translated), 0) from extraction_translation t
                join attached_extraction x on x.extraction_id = t.extraction_id
                where t.case_id = c.id and t.received_at > coalesce(v.at, '-infinity'))
                as new_translations,
              (select coalesce(max(at), c.created_at) from timeline_entry t where t.case_id = c.id)
                as changed_at
            from case_file c
            join member m on m.case_id = c.id and m.officer = :officer
            left join visit v on v.case_id = c.id and v.officer = :officer
            where (:status::text is null or c.status = :status)
              and (:words::text is null or position(lower(:words) in lower(c.reference || ' ' || c.title)) > 0)
            order by changed_at desc, c.id
            offset :offset limit :limit
            """)
        .bind("officer", officer)
        .bind("status", status == null ? null : status.code())
        .bind("words", words)
        .bind("offset", offset)
        .bind("limit", limit)
        .map((row, context) -> summary(row))
        .list();
  }

  /** Remembers that the officer looked at the case now. */
  void visit(Handle handle, CaseId id, String officer) {
    handle
        .createUpdate(
            """
            insert into visit (case_id, officer, at) values (:id, :officer, clock_timestamp())
            on conflict (case_id, officer) do update set at = excluded.at
            """)
        .bind("id", id)
        .bind("officer", officer)
        .execute();
  }

  private CaseSummary summary(ResultSet row) throws SQLException {
    CaseFile file = caseFile(row);
    return new CaseSummary(
        file.id(),
        file.reference(),
        file.title(),
        file.force(),
        file.forceName(),
        file.status(),
        file.openedOn(),
        file.closedOn(),
        file.myRole(),
        file.createdBy(),
        file.createdAt(),
        row.getLong("exhibit_count"),
        row.getLong("item_count"),
        row.getLong("new_connections"),
        row.getLong("new_translations"),
        row.getTimestamp("changed_at").toInstant());
  }

  private CaseFile caseFile(ResultSet row) throws SQLException {
    String force = row.getString("force");
    return new CaseFile(
        new CaseId(row.getObject("id", UUID.class)),
        row.getString("reference"),
        row.getString("title"),
        force,
        forces.nameOf(force),
        Coded.of(CaseStatus.class, row.getString("status")),
        row.getObject("opened_on", LocalDate.class),
        row.getObject("closed_on", LocalDate.class),
        Coded.of(CaseRole.class, row.getString("role")),
        row.getString("created_by"),
        row.getTimestamp("created_at").toInstant());
  }
}
