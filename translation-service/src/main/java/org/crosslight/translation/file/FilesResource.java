package org.crosslight.translation.file;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.crosslight.kit.access.CaseGate;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.idempotency.Idempotency;
import org.crosslight.kit.identity.Callers;
import org.crosslight.kit.job.Job;
import org.crosslight.kit.job.Jobs;
import org.crosslight.kit.problem.Problem;
import org.crosslight.translation.TranslationProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** CSV files, translated as jobs; each only for whoever sent it. */
@Path("/translate/files")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Files")
public class FilesResource {

  private static final String CSV = "text/csv";

  private final TranslationFiles files;
  private final FileIntake intake;
  private final FileParts parts;
  private final Jobs jobs;
  private final Database database;
  private final Callers callers;

  public FilesResource(
      TranslationFiles files,
      FileIntake intake,
      FileParts parts,
      Jobs jobs,
      Database database,
      Callers callers) {
    this.files = files;
    this.intake = intake;
    this.parts = parts;
    this.jobs = jobs;
    this.database = database;
    this.callers = callers;
  }

  @POST
  @Consumes(CSV)
  @Produces(MediaType.APPLICATION_JSON)
  @ResponseStatus(202)
  @Operation(
      operationId = "sendFile",
      summary = "Have the text column of a CSV file put into English, at most 50 MB")
  public FileStatus.Accepted send(
      @Parameter(description = "Header of the column to translate; found by itself if usual")
          @QueryParam("column")
          @Nullable String column,
      @HeaderParam(Idempotency.HEADER) @Nullable String key,
      @RequestBody(
              required = true,
              content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
          InputStream body)
      throws IOException {
    return intake.accept(callers.officer(), key, Optional.ofNullable(column), body);
  }

  @GET
  @Path("/{fileId}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "getFile", summary = "How far a file is translated")
  public FileStatus status(@PathParam("fileId") FileId fileId) {
    return database.asCaller(
        handle -> {
          TranslationFile file = mine(handle, fileId);
          return FileStatus.of(file, job(handle, file));
        });
  }

  @GET
  @Path("/{fileId}/result")
  @Produces(CSV)
  @Operation(
      operationId = "getFileResult",
      summary = "The same rows with the columns language, tier, state and english")
  @APIResponse(
      responseCode = "200",
      description = "The table with the translations in columns of their own",
      content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
  public StreamingOutput result(@PathParam("fileId") FileId fileId) {
    database.doAsCaller(
        handle -> {
          Job job = job(handle, mine(handle, fileId));
          if (!job.state().equals("complete")) {
            throw Problem.of(TranslationProblem.NOT_FINISHED)
                .detail("Ask again when its state is complete; now it is " + job.state() + ".")
                .with("state", job.state())
                .build();
          }
        });
    return out ->
        new FileParts.Whole(number -> database.asCaller(handle -> part(handle, fileId, number)))
            .transferTo(out);
  }

  @DELETE
  @Path("/{fileId}")
  @ResponseStatus(204)
  @Operation(operationId = "deleteFile", summary = "Delete a file and its result")
  public void delete(@PathParam("fileId") FileId fileId) {
    database.doAsCaller(handle -> files.remove(handle, mine(handle, fileId).id()));
  }

  /** A part of the result; breaks off when the file was deleted while its result is being read. */
  private Optional<byte[]> part(Handle handle, FileId fileId, int number) {
    return parts.part(handle, mine(handle, fileId).id(), true, number);
  }

  private TranslationFile mine(Handle handle, FileId fileId) {
    return files
        .find(handle, fileId)
        .filter(file -> file.owner().equals(callers.current().name()))
        .orElseThrow(() -> CaseGate.notFound("file"));
  }

  private Job job(Handle handle, TranslationFile file) {
    return jobs.find(handle, file.jobId()).orElseThrow(() -> CaseGate.notFound("file"));
  }
}
