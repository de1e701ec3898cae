package org.crosslight.casework.alert;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.crosslight.kit.access.CaseGate;
import org.crosslight.kit.access.Purpose;
import org.crosslight.kit.consultation.ConsultationLog;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.identity.Callers;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.page.Cursor;
import org.crosslight.kit.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** A case's alerts over HTTP. */
@Path("/cases/{caseId}/alerts")
@Authenticated
@Tag(name = "Alerts")
public class AlertResource {

  private final Database database;
  private final Callers callers;
  private final CaseGate gate;
  private final Alerts alerts;
  private final ConsultationLog log;

  public AlertResource(
      Database database, Callers callers, CaseGate gate, Alerts alerts, ConsultationLog log) {
    this.database = database;
    this.callers = callers;
    this.gate = gate;
    this.alerts = alerts;
    this.log = log;
  }

  @GET
  @Operation(operationId = "listAlerts", summary = "Connections to other cases, newest first")
  public Page<Alert> list(
      @PathParam("caseId") CaseId caseId,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit) {
    Place place = Place.of(Cursor.parse(after));
    List<Alert> rows =
        database.asCaller(
            handle -> {
              gate.require(handle, caseId, Purpose.READ);
              log.record(handle, "list-alerts", "case", caseId.toString(), caseId, null);
              return alerts.of(
                  handle, caseId, callers.officer().username(), place.at(), place.id(), limit + 1);
            });
    return Page.of(rows, limit, row -> row.at() + " " + row.id());
  }

  @POST
  @Path("/{alertId}/seen")
  @ResponseStatus(204)
  @Operation(operationId = "seeAlert", summary = "Remember that the caller has seen an alert")
  public void see(@PathParam("caseId") CaseId caseId, @PathParam("alertId") UUID alertId) {
    database.doAsCaller(
        handle -> {
          gate.require(handle, caseId, Purpose.READ);
          if (!alerts.see(handle, caseId, alertId, callers.officer().username())) {
            throw CaseGate.notFound("alert");
          }
        });
  }

  private record Place(@Nullable Instant at, @Nullable UUID id) {
    static Place of(@Nullable Cursor cursor) {
      if (cursor == null) {
        return new Place(null, null);
      }
      String[] parts = cursor.position().split(" ", -1);
      try {
        return new Place(Instant.parse(parts[0]), UUID.fromString(parts[parts.length - 1]));
      } catch (DateTimeParseException | IllegalArgumentException e) {
        throw Cursor.invalid();
      }
    }
  }
}
