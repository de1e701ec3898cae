package org.crosslight.casework.timeline;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.crosslight.kit.access.CaseGate;
import org.crosslight.kit.access.Purpose;
import org.crosslight.kit.consultation.ConsultationLog;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.page.Cursor;
import org.crosslight.kit.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A case's timeline over HTTP. */
@Path("/cases/{caseId}/timeline")
@Authenticated
@Tag(name = "Timeline")
public class TimelineResource {

  private final Database database;
  private final CaseGate gate;
  private final Timeline timeline;
  private final ConsultationLog log;

  public TimelineResource(
      Database database, CaseGate gate, Timeline timeline, ConsultationLog log) {
    this.database = database;
    this.gate = gate;
    this.timeline = timeline;
    this.log = log;
  }

  @GET
  @Operation(operationId = "listTimeline", summary = "What happened to the case, newest first")
  public Page<Timeline.Shown> list(
      @PathParam("caseId") CaseId caseId,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit) {
    Place place = Place.of(Cursor.parse(after));
    List<Timeline.Shown> rows =
        database.asCaller(
            handle -> {
              gate.require(handle, caseId, Purpose.READ);
              log.record(handle, "list-timeline", "case", caseId.toString(), caseId, null);
              return timeline.of(handle, caseId, place.at(), place.id(), limit + 1);
            });
    return Page.of(rows, limit, row -> row.at() + " " + row.id());
  }

  private record Place(@Nullable Instant at, long id) {
    static Place of(@Nullable Cursor cursor) {
      if (cursor == null) {
        return new Place(null, 0);
      }
      String[] parts = cursor.position().split(" ", -1);
      try {
        return new Place(Instant.parse(parts[0]), Long.parseLong(parts[parts.length - 1]));
      } catch (DateTimeParseException | NumberFormatException e) {
        throw Cursor.invalid();
      }
    }
  }
}
