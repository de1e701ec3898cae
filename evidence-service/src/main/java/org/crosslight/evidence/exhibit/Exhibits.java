package org.crosslight.evidence.exhibit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.ExhibitId;
import org.jdbi.v3.core.Handle;

/** All exhibits. */
@ApplicationScoped
public class Exhibits {

  /** Enters an exhibit; false when the case has one of that reference already. */
  public boolean add(Handle handle, Exhibit exhibit) {
    return handle
            .createUpdate(
                """
                insert into exhibit (id, case_id, reference, description, device_kind, seized_at,
                  seized_where, seized_by, received_at, registered_by, registered_at)
                values (:id, :caseId, :reference, :description, :kind, :seizedAt, :seizedWhere,
                  :seizedBy, :receivedAt, :registeredBy, :registeredAt)
                on conflict (case_id, reference) do nothing
                """)
            .bindMethods(exhibit)
            .bind("kind", exhibit.deviceKind().code())
            .execute()
        == 1;
  }

  public Optional<Exhibit> find(Handle handle, ExhibitId id) {
    return handle
        .createQuery("select * from exhibit where id = :id")
        .bind("id", id)
        .map((row, context) -> exhibit(row))
        .findOne();
  }

  /** Finds an exhibit and holds it until the transaction ends: one change to it at a time. */
  public Optional<Exhibit> hold(Handle handle, ExhibitId id) {
    return handle
        .createQuery("select * from exhibit where id = :id for no key update")
        .bind("id", id)
        .map((row, context) -> exhibit(row))
        .findOne();
  }

  /** The exhibits of a case, in order of reference. */
  public List<Exhibit> ofCase(Handle handle, CaseId caseId) {
    return handle
        .createQuery("select * from exhibit where case_id = :case order by reference, id")
        .bind("case", caseId)
        .map((row, context) -> exhibit(row))
        .list();
  }

  /** The kind of device as the database has it, whether there is such a kind or not. */
  public String storedDeviceKind(Handle handle, ExhibitId id) {
    return handle
        .createQuery("select device_kind from exhibit where id = :id")
        .bind("id", id)
        .mapTo(String.class)
        .one();
  }

  private static Exhibit exhibit(ResultSet row) throws SQLException {
    Timestamp seized = row.getTimestamp("seized_at");
    return new Exhibit(
        new ExhibitId(row.getObject("id", UUID.class)),
        new CaseId(row.getObject("case_id", UUID.class)),
        row.getString("reference"),
        row.getString("description"),
        DeviceKind.stored(row.getString("device_kind")),
        seized == null ? null : seized.toInstant(),
        row.getString("seized_where"),
        row.getString("seized_by"),
        row.getTimestamp("received_at").toInstant(),
        row.getString("registered_by"),
        row.getTimestamp("registered_at").toInstant());
  }
}
