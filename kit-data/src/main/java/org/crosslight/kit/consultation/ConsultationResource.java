package org.crosslight.kit.consultation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.identity.Callers;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.Officer;
import org.crosslight.kit.identity.RoleSet;
import org.crosslight.kit.input.EnteredTime;
import org.crosslight.kit.page.Cursor;
import org.crosslight.kit.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who looked at what, for auditors and supervisors of the force concerned. */
@Path("/consultations")
@Tag(name = "Who looked")
public class ConsultationResource {

  private final Database database;
  private final Callers callers;
  private final ConsultationLog log;

  public ConsultationResource(Database database, Callers callers, ConsultationLog log) {
    this.database = database;
    this.callers = callers;
    this.log = log;
  }

  /**
   * Entries, newest first: those of the caller's own force, those about cases it owns whoever
   * looked, and what services read of all cases at once. Services have no force. What people call
   * the things looked at is evidence, and so shown to the force it belongs to. Looking at them is
   * an entry as well.
   */
  @GET
  @RolesAllowed(RoleSet.Names.OVERSEERS)
  @Operation(operationId = "listConsultations", summary = "Who looked at what, newest first")
  public Page<Consultation> list(
      @QueryParam("case") Optional<CaseId> caseId,
      @QueryParam("officer") Optional<String> officer,
      @QueryParam("action") Optional<String> action,
      @QueryParam("from") Optional<String> from,
      @QueryParam("to") Optional<String> to,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit) {
    Officer asking = callers.officer();
    Optional<Instant> begin = from.map(text -> EnteredTime.parse("from", text));
    Optional<Instant> end = to.map(text -> EnteredTime.parse("to", text));
    long before = Cursor.number(after, Long.MAX_VALUE);
    return database.asCaller(
        handle -> {
          List<Consultation> rows =
              handle
                  .createQuery(
                      """
                        select l.id, l.at, l.officer, l.force, l.action, l.subject_kind, l.subject,
                               case when c.force = :force then l.subject_name end as subject_name,
                               l.case_id, c.reference as case_reference, l.reason, l.reference
                        from consultation l left join access_case c using (case_id)
                        where l.id < :before
                          and (l.force = :force or c.force = :force
                            or (l.force = '' and l.case_id is null))
                          and (:case::uuid is null or l.case_id = :case::uuid)
                          and (:officer::text is null or l.officer = :officer)
                          and (:action::text is null or l.action = :action)
                          and (:begin::timestamptz is null or l.at >= :begin::timestamptz)
                          and (:end::timestamptz is null or l.at < :end::timestamptz)
                        order by l.id desc limit :limit
                        """)
                  .bind("before", before)
                  .bind("force", asking.force())
                  .bind("case", caseId.map(CaseId::value).orElse(null))
                  .bind("officer", officer.orElse(null))
                  .bind("action", action.orElse(null))
                  .bind("begin", begin.orElse(null))
                  .bind("end", end.orElse(null))
                  .bind("limit", limit + 1)
                  .mapTo(Consultation.class)
                  .list();
          log.record(
              handle,
              "read-log",
              "log",
              officer.orElse("everybody"),
              caseId.orElse(null),
              action.orElse(null));
          return Page.of(rows, limit, row -> Long.toString(row.id()));
        });
  }
}
