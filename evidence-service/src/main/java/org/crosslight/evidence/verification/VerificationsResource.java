package org.crosslight.evidence.verification;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.crosslight.kit.consultation.ConsultationLog;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.identity.Callers;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.ExhibitId;
import org.crosslight.kit.identity.Officer;
import org.crosslight.kit.identity.RoleSet;
import org.crosslight.kit.page.Cursor;
import org.crosslight.kit.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Which exhibits of a force need somebody to look after their custody. */
@Path("/verifications")
@RolesAllowed(RoleSet.Names.OVERSEERS)
@RunOnVirtualThread
@Tag(name = "Custody")
public class VerificationsResource {

  private final Database database;
  private final ConsultationLog consultations;
  private final Callers callers;
  private final VerificationConfig config;
  private final Clock clock;

  public VerificationsResource(
      Database database,
      ConsultationLog consultations,
      Callers callers,
      VerificationConfig config,
      Clock clock) {
    this.database = database;
    this.consultations = consultations;
    this.callers = callers;
    this.config = config;
    this.clock = clock;
  }

  /**
   * An exhibit that is not known to be as it arrived.
   *
   * @param state {@code failed} when it was found altered, {@code overdue} when it was not verified
   *     for too long
   * @param verifiedAt when it was verified last; {@code null} when it never was
   * @param answer the last verdict in words; {@code null} when it was never verified
   */
  public record Unverified(
      ExhibitId exhibitId,
      String exhibitReference,
      CaseId caseId,
      @Nullable String caseReference,
      String state,
      @Nullable Instant verifiedAt,
      @Nullable String answer) {}

  /**
   * Exhibits of the own force's cases alone, whether the caller is a member of them or not: by
   * reference and verdict, and nothing of what they hold.
   */
  @GET
  @Operation(
      operationId = "listUnverified",
      summary = "Exhibits whose last verification failed or is overdue, failed ones first")
  public Page<Unverified> list(
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit) {
    Officer asking = callers.officer();
    long skipped = skipped(Cursor.parse(after));
    Instant overdue = clock.instant().minus(config.every().multipliedBy(2));
    List<Unverified> found =
        database.asSystem(
            handle ->
                handle
                    .createQuery(
                        """
                        select e.id, e.reference, e.case_id, c.reference as case_reference,
                          case when v.intact = false then 'failed' else 'overdue' end as state,
                          v.verified_at, v.answer
                        from exhibit e join access_case c on c.case_id = e.case_id
                        left join exhibit_verification v on v.exhibit_id = e.id
                        where c.force = :force and (v.intact = false
                          or coalesce(v.verified_at, e.registered_at) < :overdue)
                        order by coalesce(v.intact, true), v.verified_at nulls first, e.id
                        offset :skipped limit :limit
                        """)
                    .bind("force", asking.force())
                    .bind("overdue", overdue)
                    .bind("skipped", skipped)
                    .bind("limit", limit + 1)
                    .map((row, context) -> unverified(row))
                    .list());
    database.doAsCaller(
        handle ->
            consultations.record(handle, "list-unverified", "force", asking.force(), null, null));
    Page<Unverified> page = Page.of(found, limit, one -> Long.toString(skipped + limit));
    return page;
  }

  private static Unverified unverified(ResultSet row) throws SQLException {
    Timestamp at = row.getTimestamp("verified_at");
    return new Unverified(
        new ExhibitId(row.getObject("id", UUID.class)),
        row.getString("reference"),
        new CaseId(row.getObject("case_id", UUID.class)),
        row.getString("case_reference"),
        row.getString("state"),
        at == null ? null : at.toInstant(),
        row.getString("answer"));
  }

  private static long skipped(@Nullable Cursor cursor) {
    if (cursor == null) {
      return 0;
    }
    try {
      return Long.parseLong(cursor.position());
    } catch (NumberFormatException notOurs) {
      throw Cursor.invalid();
    }
  }
}
