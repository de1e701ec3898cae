package org.crosslight.kit.refusal;

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
import org.crosslight.kit.consultation.ConsultationLog;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.identity.Callers;
import org.crosslight.kit.identity.Officer;
import org.crosslight.kit.identity.RoleSet;
import org.crosslight.kit.input.EnteredTime;
import org.crosslight.kit.page.Cursor;
import org.crosslight.kit.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who was refused what, for auditors and supervisors of the force concerned. */
@Path("/refusals")
@Tag(name = "Who looked")
public class RefusalResource {

  private final Database database;
  private final Callers callers;
  private final ConsultationLog log;

  public RefusalResource(Database database, Callers callers, ConsultationLog log) {
    this.database = database;
    this.callers = callers;
    this.log = log;
  }

  /**
   * Entries, newest first: of people of the caller's own force, and of services and callers nobody
   * knows, who belong to none. Looking at them is an entry in the log of who looked.
   */
  @GET
  @RolesAllowed(RoleSet.Names.OVERSEERS)
  @Operation(operationId = "listRefusals", summary = "Who was refused what, newest first")
  public Page<Refusal> list(
      @QueryParam("who") Optional<String> who,
      @QueryParam("operation") Optional<String> operation,
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
          List<Refusal> rows =
              handle
                  .createQuery(
                      """
                      select id, at, until, who, force, operation, subject, reason, times, reference
                      from refusal
                      where id < :before
                        and force in (:force, '')
                        and (:who::text is null or who = :who)
                        and (:operation::text is null or operation = :operation)
                        and (:begin::timestamptz is null or until >= :begin::timestamptz)
                        and (:end::timestamptz is null or at < :end::timestamptz)
                      order by id desc limit :limit
                      """)
                  .bind("before", before)
                  .bind("force", asking.force())
                  .bind("who", who.orElse(null))
                  .bind("operation", operation.orElse(null))
                  .bind("begin", begin.orElse(null))
                  .bind("end", end.orElse(null))
                  .bind("limit", limit + 1)
                  .mapTo(Refusal.class)
                  .list();
          log.record(
              handle,
              "read-refusals",
              "log",
              who.orElse("everybody"),
              null,
              operation.orElse(null));
          return Page.of(rows, limit, row -> Long.toString(row.id()));
        });
  }
}
