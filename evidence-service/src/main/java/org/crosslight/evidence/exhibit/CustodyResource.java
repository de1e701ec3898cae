package org.crosslight.evidence.exhibit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.crosslight.evidence.custody.ChainVerification;
import org.crosslight.evidence.custody.CustodyAction;
import org.crosslight.evidence.custody.CustodyEvent;
import org.crosslight.evidence.custody.CustodyLedger;
import org.crosslight.evidence.original.Arrival;
import org.crosslight.evidence.original.Original;
import org.crosslight.evidence.original.OriginalVerification;
import org.crosslight.evidence.original.Originals;
import org.crosslight.kit.access.CaseGate;
import org.crosslight.kit.access.Purpose;
import org.crosslight.kit.consultation.ConsultationLog;
import org.crosslight.kit.consultation.Subject;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.identity.Callers;
import org.crosslight.kit.identity.ExhibitId;
import org.crosslight.kit.identity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jdbi.v3.core.Handle;

/** The chain of custody of an exhibit, and whether it holds. */
@Path("/exhibits/{exhibitId}")
@RolesAllowed({
  Role.Names.INVESTIGATOR,
  Role.Names.ANALYST,
  Role.Names.LINGUIST,
  Role.Names.DISCLOSURE_OFFICER,
  Role.Names.REVIEWER,
  Role.Names.SUPERVISOR,
  Role.Names.INTEGRATOR
})
@RunOnVirtualThread
@Tag(name = "Custody")
public class CustodyResource {

  private final Exhibits exhibits;
  private final Originals originals;
  private final OriginalVerification verification;
  private final CustodyLedger custody;
  private final Database database;
  private final CaseGate gate;
  private final ConsultationLog consultations;
  private final Callers callers;

  public CustodyResource(
      Exhibits exhibits,
      Originals originals,
      OriginalVerification verification,
      CustodyLedger custody,
      Database database,
      CaseGate gate,
      ConsultationLog consultations,
      Callers callers) {
    this.exhibits = exhibits;
    this.originals = originals;
    this.verification = verification;
    this.custody = custody;
    this.database = database;
    this.gate = gate;
    this.consultations = consultations;
    this.callers = callers;
  }

  /** The chain as it is stored, checked while it was read. */
  public record Chain(List<CustodyEvent> events, ChainVerification verification) {}

  /** What the chain says was received, and what the rows say is held. */
  private record Claims(List<Arrival> arrivals, List<Original> rows) {}

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
      summary = "Check the chain and measure rows and stored originals by it")
  public CustodyVerdict verify(@PathParam("exhibitId") ExhibitId exhibitId) {
    Claims claims =
        database.asCaller(
            handle -> {
              look(handle, "verify-custody", visible(handle, exhibitId));
              return new Claims(
                  Arrival.of(custody.stored(handle, exhibitId).events()),
                  originals.ofExhibit(handle, exhibitId));
            });
    List<OriginalVerification.Verified> verified =
        verification.verify(claims.arrivals(), claims.rows());
    return database.asCaller(
        handle -> {
          Exhibit exhibit = visible(handle, exhibitId);
          ChainVerification chain = custody.stored(handle, exhibitId).verify();
          CustodyVerdict verdict = CustodyVerdict.of(verified, chain);
          custody.append(
              handle,
              exhibitId,
              exhibit.caseId(),
              callers.current().name(),
              CustodyAction.VERIFIED,
              verdict.detail());
          return verdict;
        });
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
