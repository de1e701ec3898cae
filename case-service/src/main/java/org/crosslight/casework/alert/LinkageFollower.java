package org.crosslight.casework.alert;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.crosslight.casework.timeline.Timeline;
import org.crosslight.kit.feed.CloudEvent;
import org.crosslight.kit.feed.FeedFollower;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.peer.Peer;
import org.jdbi.v3.core.Handle;

/** Learns of connections between cases. */
@Singleton
public class LinkageFollower extends FeedFollower {

  private final Alerts alerts;
  private final Timeline timeline;

  public LinkageFollower(Alerts alerts, Timeline timeline) {
    super("linkage", Peer.LINKAGE);
    this.alerts = alerts;
    this.timeline = timeline;
  }

  @Override
  public void apply(Handle handle, CloudEvent event) {
    JsonNode data = event.data();
    switch (event.type()) {
      case "org.crosslight.linkage.connection-found" -> found(handle, event, data);
      case "org.crosslight.linkage.connection-withdrawn" ->
          alerts
              .withdraw(handle, UUID.fromString(data.get("connectionId").asText()), caseId(data))
              .ifPresent(id -> timeline.withdrawAlert(handle, id));
      default -> {
        // Nothing else of linkage-service concerns a case.
      }
    }
  }

  private void found(Handle handle, CloudEvent event, JsonNode data) {
    Alerts.Reported reported =
        new Alerts.Reported(
            UUID.fromString(data.get("connectionId").asText()),
            caseId(data),
            event.time(),
            data.get("strength").asText(),
            data.path("memberStrength").textValue(),
            data.get("summary").asText(),
            data.get("entityKind").asText(),
            data.get("entityLabel").asText(),
            CaseId.fromString(data.get("otherCaseId").asText()));
    alerts
        .put(handle, reported)
        .ifPresent(
            id ->
                timeline.addOnce(
                    handle,
                    event,
                    new Timeline.Entry(
                        reported.caseId(),
                        event.time(),
                        "connection-found",
                        "Found in another case: " + reported.entityLabel(),
                        null,
                        id,
                        null)));
  }

  private static CaseId caseId(JsonNode data) {
    return CaseId.fromString(data.get("caseId").asText());
  }
}
