package org.crosslight.casework.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.crosslight.casework.Forces;
import org.crosslight.kit.identity.CaseId;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Connections reported for each case. */
@ApplicationScoped
public class Alerts {

  private final Forces forces;

  public Alerts(Forces forces) {
    this.forces = forces;
  }

  /**
   * A connection as linkage-service reports it.
   *
   * @param strength for everybody
   * @param memberStrength for members of both cases alone, if it was told
   */
  public record Reported(
      UUID connectionId,
      CaseId caseId,
      Instant at,
      String strength,
      @Nullable String memberStrength,
      String summary,
      String entityKind,
      String entityLabel,
      CaseId otherCaseId) {}

  /**
   * Notes the connection, or its other strength, which makes a seen alert no new one; gives the
   * alert's id when it is new to the case. The other case's force is taken from the case itself:
   * linkage-service may hear of a connection before it hears of the case.
   */
  Optional<UUID> put(Handle handle, Reported reported) {
    int updated =
        handle
            .createUpdate(
                """
                update alert set strength = :strength, member_strength = :memberStrength,
                  summary = :summary, entity_label = :entityLabel,
                  other_force = coalesce(
                    (select force from case_file where id = :otherCaseId), other_force)
                where connection_id = :connectionId and case_id = :caseId
                """)
            .bindMethods(reported)
            .execute();
    if (updated > 0) {
      return Optional.empty();
    }
    return handle
        .createQuery(
            """
            insert into alert (id, connection_id, case_id, at, strength, member_strength, summary,
              entity_kind, entity_label, other_case_id, other_force)
            values (uuidv7(), :connectionId, :caseId, :at, :strength, :memberStrength, :summary,
              :entityKind, :entityLabel, :otherCaseId,
              coalesce((select force from case_file where id = :otherCaseId), 'unknown'))
            returning id
            """)
        .bindMethods(reported)
        .mapTo(UUID.class)
        .findOne();
  }

  /** Takes the connection back; gives the id of the alert there was. */
  Optional<UUID> withdraw(Handle handle, UUID connectionId, CaseId caseId) {
    return handle
        .createQuery(
            "delete from alert where connection_id = :connection and case_id = :case returning id")
        .bind("connection", connectionId)
        .bind("case", caseId)
        .mapTo(UUID.class)
        .findOne();
  }

  /**
   * The case's alerts, newest first. The other case is joined through row-level security: the row
   * is there only for officers who are members of it, and only they are told the strength that is
   * made of both cases.
   */
  List<Alert> of(
      Handle handle,
      CaseId caseId,
      String officer,
      @Nullable Instant beforeAt,
      @Nullable UUID beforeId,
      int limit) {
    return handle
        .createQuery(
            """
            select a.*, o.id as other_id, o.reference as other_reference, o.title as other_title,
              exists (select 1 from alert_seen s where s.alert_id = a.id and s.officer = :officer)
                as seen
            from alert a left join case_file o on o.id = a.other_case_id
            where a.case_id = :case
              and (:beforeAt::timestamptz is null
                or (a.at, a.id) < (:beforeAt::timestamptz, :beforeId::uuid))
            order by a.at desc, a.id desc limit :limit
            """)
        .bind("case", caseId)
        .bind("officer", officer)
        .bind("beforeAt", beforeAt)
        .bind("beforeId", beforeId)
        .bind("limit", limit)
        .map((row, context) -> alert(row))
        .list();
  }

  /** Remembers that the officer has seen it; false when the case has no such alert. */
  boolean see(Handle handle, CaseId caseId, UUID alertId, String officer) {
    return handle
            .createUpdate(
                """
                insert into alert_seen (alert_id, case_id, officer)
                select id, case_id, :officer from alert where id = :alert and case_id = :case
                on conflict (alert_id, officer) do update set at = alert_seen.at
                """)
            .bind("alert", alertId)
            .bind("case", caseId)
            .bind("officer", officer)
            .execute()
        == 1;
  }

  private static String strength(ResultSet row, boolean memberOfBoth) throws SQLException {
    String forMembers = row.getString("member_strength");
    return memberOfBoth && forMembers != null ? forMembers : row.getString("strength");
  }

  private Alert alert(ResultSet row) throws SQLException {
    UUID otherId = row.getObject("other_id", UUID.class);
    String force = row.getString("other_force");
    return new Alert(
        row.getObject("id", UUID.class),
        row.getTimestamp("at").toInstant(),
        "connection",
        strength(row, otherId != null),
        row.getString("summary"),
        row.getString("entity_kind"),
        row.getString("entity_label"),
        otherId == null
            ? null
            : new Alert.OtherCase(
                new CaseId(otherId),
                row.getString("other_reference"),
                row.getString("other_title"),
                force),
        otherId == null
            ? new Alert.Pointer(force, forces.nameOf(force), forces.contactOf(force))
            : null,
        row.getBoolean("seen") ? "seen" : "new");
  }
}
