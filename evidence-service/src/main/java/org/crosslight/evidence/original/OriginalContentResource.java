package org.crosslight.evidence.original;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.crosslight.evidence.EvidenceProblem;
import org.crosslight.evidence.custody.CustodyAction;
import org.crosslight.evidence.custody.CustodyLedger;
import org.crosslight.evidence.store.ObjectMissing;
import org.crosslight.evidence.store.OriginalStore;
import org.crosslight.kit.access.CaseGate;
import org.crosslight.kit.access.Purpose;
import org.crosslight.kit.consultation.ConsultationLog;
import org.crosslight.kit.consultation.Subject;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.identity.Callers;
import org.crosslight.kit.identity.OriginalId;
import org.crosslight.kit.identity.Role;
import org.crosslight.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Hands originals out, byte for byte. */
@Path("/originals/{originalId}")
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
@Tag(name = "Originals")
public class OriginalContentResource {

  private final Originals originals;
  private final OriginalStore store;
  private final Database database;
  private final CaseGate gate;
  private final CustodyLedger custody;
  private final ConsultationLog consultations;
  private final Callers callers;

  public OriginalContentResource(
      Originals originals,
      OriginalStore store,
      Database database,
      CaseGate gate,
      CustodyLedger custody,
      ConsultationLog consultations,
      Callers callers) {
    this.originals = originals;
    this.store = store;
    this.database = database;
    this.gate = gate;
    this.custody = custody;
    this.consultations = consultations;
    this.callers = callers;
  }

  /** The bytes as they were received; the download becomes a custody event. */
  @GET
  @Path("/content")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @Operation(operationId = "downloadOriginal", summary = "The bytes of an original as received")
  @APIResponse(
      responseCode = "200",
      description = "The bytes; Repr-Digest tells their SHA-256",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response download(@PathParam("originalId") OriginalId originalId) {
    Original original =
        database.asCaller(
            handle -> {
              Original found =
                  originals
                      .find(handle, originalId)
                      .orElseThrow(() -> CaseGate.notFound("original"));
              gate.require(handle, found.caseId(), Purpose.READ);
              return found;
            });
    InputStream bytes = open(original);
    database.doAsCaller(
        handle -> {
          custody.append(
              handle,
              original.exhibitId(),
              original.caseId(),
              callers.current().name(),
              CustodyAction.DOWNLOADED,
              Map.of("originalId", original.id().toString(), "sha256", original.sha256()));
          consultations.record(
              handle,
              "download-original",
              new Subject(
                  "original", original.id().toString(), originals.nameOf(handle, original.id())),
              original.caseId(),
              null);
        });
    return Response.ok(bytes)
        .header(HttpHeaders.CONTENT_LENGTH, original.size())
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(original.fileName()))
        .header("Repr-Digest", new Digests(original.sha256(), original.sha512()).reprDigest())
        .header("X-Content-Type-Options", "nosniff")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  private InputStream open(Original original) {
    try {
      return store.open(original.object());
    } catch (ObjectMissing missing) {
      throw Problem.of(EvidenceProblem.ORIGINAL_MISSING)
          .detail(
              "The store has no object for this original any more. Verify the exhibit's custody and"
                  + " tell your platform team.")
          .build();
    } catch (IOException e) {
      throw Problem.of(EvidenceProblem.STORE_UNAVAILABLE)
          .detail("The original cannot be read from the store now. Try again later.")
          .build();
    }
  }

  private static String disposition(String fileName) {
    return "attachment; filename*=UTF-8''"
        + URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
