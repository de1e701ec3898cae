package org.crosslight.evidence.verification;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.crosslight.evidence.custody.ChainVerification;
import org.crosslight.evidence.custody.CustodyEvent;
import org.crosslight.evidence.custody.CustodyLedger;
import org.crosslight.evidence.exhibit.Exhibit;
import org.crosslight.evidence.exhibit.Exhibits;
import org.crosslight.kit.access.CaseGate;
import org.crosslight.kit.access.Purpose;
import org.crosslight.kit.consultation.ConsultationLog;
import org.crosslight.kit.consultation.Subject;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.identity.Callers;
import org.crosslight.kit.identity.ExhibitId;
import org.crosslight.kit.identity.RoleSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jdbi.v3.core.Handle;

/** The chain of custody of an exhibit, and whether it holds. */
@Path("/exhibits/{exhibitId}")
@RolesAllowed(RoleSet.Names.CASEWORKERS)
@RunOnVirtualThread
@Tag(name = "Custody")
public class CustodyResource {

  private final Exhibits exhibits;
  private final ExhibitVerification verification;
  private final CustodyLedger custody;
  private final Database database;
  private final CaseGate gate;
  private final ConsultationLog consultations;
  private final Callers callers;

  public CustodyResource(
      Exhibits exhibits,
      ExhibitVerification verification,
      CustodyLedger custody,
      Database database,
      CaseGate gate,
      ConsultationLog consultations,
      Callers callers) {
    this.exhibits = exhibits;
    this.verification = verification;
    this.custody = custody;
    this.database = database;
    this.gate = gate;
    this.consultations = consultations;
    this.callers = callers;
  }

  /** The chain as it is stored, checked while it was read. */
  public record Chain(List<CustodyEvent> events, ChainVerification verification) {}

  @GET
  @Path("/custody")
  @Operation(
      operationId = "getCustody",
      summary = "The chain of custody of an exhibit, and whether it is whole")
  public Chain get(@PathParam("exhibitId") ExhibitId exhibitId) {
    return database.asCaller(
        handle -> {
          look(handle, "read-custody", visible(handle, exhibitId));
          CustodyLedger.Stored chain = custody.stored(handle, exhibitId);
          return new Chain(chain.events(), chain.verify());
        });
  }

  @POST
  @Path("/custody/verification")
  @Operation(
      operationId = "verifyCustody",
      summary = "Check the chain, and measure details, items and stored originals by it")
  public CustodyVerdict verify(@PathParam("exhibitId") ExhibitId exhibitId) {
    database.doAsCaller(handle -> look(handle, "verify-custody", visible(handle, exhibitId)));
    return verification.verify(
        database::asCaller, exhibitId, callers.current().name(), Pace.UNBOUND);
  }

  private void look(Handle handle, String action, Exhibit exhibit) {
    Subject subject = new Subject("exhibit", exhibit.id().toString(), exhibit.reference());
    consultations.record(handle, action, subject, exhibit.caseId(), null);
  }

  private Exhibit visible(Handle handle, ExhibitId id) {
    Exhibit exhibit = exhibits.find(handle, id).orElseThrow(() -> CaseGate.notFound("exhibit"));
    gate.require(handle, exhibit.caseId(), Purpose.READ);
    return exhibit;
  }
}
