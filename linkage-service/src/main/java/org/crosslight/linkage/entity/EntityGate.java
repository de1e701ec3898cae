package org.crosslight.linkage.entity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.crosslight.kit.access.CaseGate;
import org.crosslight.kit.access.Purpose;
import org.crosslight.kit.consultation.ConsultationLog;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.problem.Problem;
import org.crosslight.linkage.mention.EntityId;
import org.jdbi.v3.core.Handle;

/** Lets through to an entity that occurs in a case the caller may read, and logs it. */
@ApplicationScoped
public class EntityGate {
  private static final String SUBJECT = "entity";

  private final Entities entities;
  private final CaseGate gate;
  private final Database database;
  private final ConsultationLog log;

  public EntityGate(Entities entities, CaseGate gate, Database database, ConsultationLog log) {
    this.entities = entities;
    this.gate = gate;
    this.database = database;
    this.log = log;
  }

  /**
   * Reads something of an entity within a case.
   *
   * @param action the name it has in the consultation log
   */
  public <T> T reading(
      CaseId caseId, EntityId entityId, String action, Function<Handle, T> reading) {
    return database.asCaller(
        handle -> {
          gate.require(handle, caseId, Purpose.READ);
          if (!entities.isIn(handle, caseId, entityId)) {
            throw notFound();
          }
          log.record(handle, action, SUBJECT, entityId.toString(), caseId, null);
          return reading.apply(handle);
        });
  }

  static Problem notFound() {
    return CaseGate.notFound(SUBJECT);
  }
}
