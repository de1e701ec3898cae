package org.crosslight.kit.feed;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.util.List;
import org.crosslight.kit.consultation.ConsultationLog;
import org.crosslight.kit.database.Database;
import org.crosslight.kit.identity.ServiceRight;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** This service's facts for the other services, in the manner of http-feeds.org. */
@Path("/feed")
@Tag(name = "Feed")
public class FeedResource {

  private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

  private final Outbox outbox;
  private final Database database;
  private final ConsultationLog consultations;

  public FeedResource(Outbox outbox, Database database, ConsultationLog consultations) {
    this.outbox = outbox;
    this.database = database;
    this.consultations = consultations;
  }

  /** Facts behind {@code after}; waits up to {@code wait} seconds for the first one. */
  @GET
  @Produces("application/cloudevents-batch+json")
  @RolesAllowed(ServiceRight.THIS_FEED)
  @RunOnVirtualThread
  @Operation(operationId = "readFeed", summary = "Facts published by this service, oldest first")
  public List<CloudEvent> read(
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit,
      @QueryParam("wait") @DefaultValue("0") @Min(0) @Max(30) int wait)
      throws InterruptedException {
    FeedPosition position = FeedPosition.parse(after);
    long deadline = System.nanoTime() + Duration.ofSeconds(wait).toNanos();
    database.doAsCaller(
        handle -> consultations.record(handle, "read-feed", "feed", "", null, null));
    while (true) {
      List<CloudEvent> events = database.asCaller(handle -> outbox.after(handle, position, limit));
      if (!events.isEmpty() || System.nanoTime() >= deadline) {
        return events;
      }
      Thread.sleep(LOOK_AGAIN);
    }
  }
}
