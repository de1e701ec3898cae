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
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.crosslight.kit.access.CaseGate;
import org.crosslight.kit.access.Purpose;
import org.crosslight.kit.consultation.ConsultationLog;
import org.crosslight.kit.consultation.Subject;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.identity.OriginalId;
import org.crosslight.kit.identity.RoleSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Hands originals out, byte for byte. */
@Path("/originals/{originalId}")
@RolesAllowed(RoleSet.Names.CASEWORKERS)
@RunOnVirtualThread
@Tag(name = "Originals")
public class OriginalContentResource {

  private final Originals originals;
  private final Downloads downloads;
  private final Database database;
  private final CaseGate gate;
  private final ConsultationLog consultations;

  public OriginalContentResource(
      Originals originals,
      Downloads downloads,
      Database database,
      CaseGate gate,
      ConsultationLog consultations) {
    this.originals = originals;
    this.downloads = downloads;
    this.database = database;
    this.gate = gate;
    this.consultations = consultations;
  }

  /**
   * The bytes as they were received; the download becomes a custody event. Bytes that are no longer
   * those are a problem, or where some have left already, a connection that ends before the last.
   */
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
              consultations.record(
                  handle,
                  "download-original",
                  new Subject(
                      "original", found.id().toString(), originals.nameOf(handle, found.id())),
                  found.caseId(),
                  null);
              return found;
            });
    StreamingOutput bytes = downloads.begin(original);
    return Response.ok(bytes)
        .header(HttpHeaders.CONTENT_LENGTH, original.size())
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(original.fileName()))
        .header("Repr-Digest", new Digests(original.sha256(), original.sha512()).reprDigest())
        .header("X-Content-Type-Options", "nosniff")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  private static String disposition(String fileName) {
    return "attachment; filename*=UTF-8''"
        + URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
