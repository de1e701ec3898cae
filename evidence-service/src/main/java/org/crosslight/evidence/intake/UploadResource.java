package org.crosslight.evidence.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.crosslight.evidence.EvidenceProblem;
import org.crosslight.evidence.extraction.ExtractionRequest;
import org.crosslight.kit.idempotency.Idempotency;
import org.crosslight.kit.identity.ExhibitId;
import org.crosslight.kit.identity.RoleSet;
import org.crosslight.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Takes files in, as streams. */
@Path("/exhibits/{exhibitId}")
@RolesAllowed(RoleSet.Names.CASEWORKERS)
@RunOnVirtualThread
@Tag(name = "Originals")
public class UploadResource {

  private static final int CREATED = 201;
  private static final int LONGEST_NAME = 255;
  private static final TypeReference<Map<String, String>> MAPPING = new TypeReference<>() {};

  private final Intake intake;
  private final Idempotency idempotency;
  private final ObjectMapper json;

  public UploadResource(Intake intake, Idempotency idempotency, ObjectMapper json) {
    this.intake = intake;
    this.idempotency = idempotency;
    this.json = json;
  }

  /** The bytes are stored and hashed as they arrive; reading them is queued. */
  @POST
  @Path("/originals")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @ResponseStatus(CREATED)
  @Operation(operationId = "uploadOriginal", summary = "Take a file in for an exhibit")
  @APIResponse(
      responseCode = "201",
      description = "The file is held and its reading is queued",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = UploadReceipt.class)))
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public UploadReceipt upload(
      @PathParam("exhibitId") ExhibitId exhibitId,
      @Parameter(required = true, description = "The file's name where it came from")
          @QueryParam("fileName")
          @Nullable String fileName,
      @Parameter(description = "Name of a reader; recognised when left out") @QueryParam("reader")
          @Nullable String reader,
      @Parameter(description = "Zone of times without one; Europe/London when left out")
          @QueryParam("assumedZone")
          @Nullable String assumedZone,
      @Parameter(description = "The name under which the device's owner appears in the file")
          @QueryParam("ownerName")
          @Nullable String ownerName,
      @Parameter(description = "The owner's telephone number, address or handle")
          @QueryParam("ownerIdentifier")
          @Nullable String ownerIdentifier,
      @Parameter(description = "day-month-year, month-day-year or year-month-day")
          @QueryParam("dateOrder")
          @Nullable String dateOrder,
      @Parameter(description = "For message tables: JSON object of role to column name")
          @QueryParam("mapping")
          @Nullable String mapping,
      @Parameter(description = "RFC 9530, e.g. sha-256=:base64:") @HeaderParam("Repr-Digest")
          @Nullable String reprDigest,
      @HeaderParam(Idempotency.HEADER) @Nullable String key,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable Long length,
      InputStream body) {
    try {
      Upload upload =
          new Upload(
              exhibitId,
              name(fileName),
              ExtractionRequest.of(
                  reader, assumedZone, ownerName, ownerIdentifier, dateOrder, mapping(mapping)),
              ReprDigest.parse(reprDigest),
              length);
      UploadReceipt receipt = intake.take(upload, idempotency.required(key), body);
      drain(body);
      return receipt;
    } catch (Problem problem) {
      if (problem.type() != EvidenceProblem.FILE_TOO_LARGE) {
        drain(body);
      }
      throw problem;
    }
  }

  /** Lets the sender finish, so that it gets to read the answer. */
  private static void drain(InputStream body) {
    try {
      body.transferTo(OutputStream.nullOutputStream());
    } catch (IOException gone) {
      // Nobody is there to read the answer either.
    }
  }

  private static String name(@Nullable String fileName) {
    String given = fileName == null ? "" : fileName;
    String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    if (last.isBlank()
        || last.length() > LONGEST_NAME
        || last.codePoints().anyMatch(Character::isISOControl)) {
      throw Problem.of(EvidenceProblem.FILE_NAME_INVALID)
          .detail(
              "Send the file's own name as 'fileName', at most %d characters."
                  .formatted(LONGEST_NAME))
          .build();
    }
    return last.strip();
  }

  private @Nullable Map<String, String> mapping(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return json.readValue(text, MAPPING);
    } catch (JsonProcessingException e) {
      throw Problem.of(EvidenceProblem.MAPPING_INVALID)
          .detail("'mapping' is a JSON object of role to column name, e.g. {\"body\":\"Text\"}.")
          .build();
    }
  }
}
