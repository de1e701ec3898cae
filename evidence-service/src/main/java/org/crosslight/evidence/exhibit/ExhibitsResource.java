package org.crosslight.evidence.exhibit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.crosslight.evidence.extraction.Extraction;
import org.crosslight.evidence.extraction.Extractions;
import org.crosslight.evidence.item.Conversation;
import org.crosslight.evidence.item.Conversations;
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

/** One exhibit and what was read from it. */
@Path("/exhibits/{exhibitId}")
@RolesAllowed(RoleSet.Names.CASEWORKERS)
@RunOnVirtualThread
@Tag(name = "Exhibits")
public class ExhibitsResource {

  private final Exhibits exhibits;
  private final ExhibitViews views;
  private final Extractions extractions;
  private final Conversations conversations;
  private final Database database;
  private final CaseGate gate;
  private final ConsultationLog consultations;
  private final Callers callers;

  public ExhibitsResource(
      Exhibits exhibits,
      ExhibitViews views,
      Extractions extractions,
      Conversations conversations,
      Database database,
      CaseGate gate,
      ConsultationLog consultations,
      Callers callers) {
    this.exhibits = exhibits;
    this.views = views;
    this.extractions = extractions;
    this.conversations = conversations;
    this.database = database;
    this.gate = gate;
    this.consultations = consultations;
    this.callers = callers;
  }

  /** All readings of an exhibit's originals, the latest first. */
  public record ExtractionList(List<Extraction> items) {}

  /** All conversations of an exhibit, the latest first. */
  public record ConversationList(List<Conversation> items) {}

  @GET
  @Operation(operationId = "getExhibit", summary = "One exhibit with its originals")
  public ExhibitView get(@PathParam("exhibitId") ExhibitId exhibitId) {
    return database.asCaller(
        handle -> {
          Exhibit exhibit = looked(handle, "read-exhibit", exhibitId);
          return views.of(handle, exhibit, callers.current().name());
        });
  }

  @GET
  @Path("/extractions")
  @Operation(
      operationId = "listExtractions",
      summary = "Readings of an exhibit's originals, with their receipts")
  public ExtractionList extractions(@PathParam("exhibitId") ExhibitId exhibitId) {
    return database.asCaller(
        handle ->
            new ExtractionList(
                extractions.ofExhibit(handle, looked(handle, "list-extractions", exhibitId).id())));
  }

  @GET
  @Path("/conversations")
  @Operation(operationId = "listConversations", summary = "The conversations of an exhibit")
  public ConversationList conversations(@PathParam("exhibitId") ExhibitId exhibitId) {
    return database.asCaller(
        handle -> {
          looked(handle, "list-conversations", exhibitId);
          return new ConversationList(
              conversations.ofExhibit(handle, exhibitId, callers.current().name()));
        });
  }

  /** The exhibit, once it is decided that the caller may see it and logged that they look. */
  private Exhibit looked(Handle handle, String action, ExhibitId id) {
    Exhibit exhibit = exhibits.find(handle, id).orElseThrow(() -> CaseGate.notFound("exhibit"));
    gate.require(handle, exhibit.caseId(), Purpose.READ);
    Subject subject = new Subject("exhibit", id.toString(), exhibit.reference());
    consultations.record(handle, action, subject, exhibit.caseId(), null);
    return exhibit;
  }
}
