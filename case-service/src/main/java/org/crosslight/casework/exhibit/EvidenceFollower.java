package org.crosslight.casework.exhibit;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.crosslight.casework.timeline.Timeline;
import org.crosslight.kit.feed.CloudEvent;
import org.crosslight.kit.feed.FeedFollower;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.peer.Peer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Learns which exhibits a case has and how far they were read. */
@Singleton
public class EvidenceFollower extends FeedFollower {

  private final AttachedExhibits exhibits;
  private final CustodyAnchors anchors;
  private final Timeline timeline;

  public EvidenceFollower(AttachedExhibits exhibits, CustodyAnchors anchors, Timeline timeline) {
    super("evidence", Peer.EVIDENCE);
    this.exhibits = exhibits;
    this.anchors = anchors;
    this.timeline = timeline;
  }

  @Override
  public void apply(Handle handle, CloudEvent event) {
    switch (event.type()) {
      case "org.crosslight.evidence.exhibit-registered" -> registered(handle, event);
      case "org.crosslight.evidence.original-received" ->
          tell(handle, event, "original-received", "A file was received for the exhibit");
      case "org.crosslight.evidence.extraction-completed" -> extracted(handle, event);
      case "org.crosslight.evidence.extraction-superseded" ->
          exhibits.remove(handle, uuid(event.data(), "extractionId"));
      case "org.crosslight.evidence.exhibit-verified" -> verified(handle, event.data());
      default -> {
        // Nothing else of evidence-service is shown on a case.
      }
    }
  }

  private void registered(Handle handle, CloudEvent event) {
    JsonNode data = event.data();
    exhibits.put(
        handle,
        new AttachedExhibits.Registered(
            uuid(data, "exhibitId"),
            caseId(data),
            data.get("reference").asText(),
            data.path("description").asText(),
            data.get("deviceKind").asText(),
            event.time()));
    tell(
        handle,
        event,
        "exhibit-registered",
        "Exhibit " + data.get("reference").asText() + " registered");
  }

  private void extracted(Handle handle, CloudEvent event) {
    JsonNode data = event.data();
    if (data.hasNonNull("supersedes")) {
      exhibits.remove(handle, uuid(data, "supersedes"));
    }
    long items = 0;
    for (JsonNode count : data.path("itemsByKind")) {
      items += count.asLong();
    }
    exhibits.put(
        handle,
        new AttachedExhibits.Extracted(
            uuid(data, "extractionId"),
            uuid(data, "originalId"),
            uuid(data, "exhibitId"),
            caseId(data),
            data.get("state").asText(),
            data.get("rowsInSource").asLong(),
            data.get("rowsRead").asLong(),
            data.get("rowsRejected").asLong(),
            items,
            event.time()));
    String reference = data.path("exhibitReference").asText();
    tell(handle, event, "extraction-completed", sentence(reference, data));
  }

  /** Of a chain that evidence-service itself found broken there is no end to measure by. */
  private void verified(Handle handle, JsonNode data) {
    String whole = data.has("chainIntact") ? "chainIntact" : "intact";
    if (!data.get(whole).asBoolean()) {
      return;
    }
    boolean linked = data.hasNonNull("previousEntries");
    anchors.add(
        handle,
        new CustodyAnchors.Told(
            uuid(data, "exhibitId"),
            caseId(data),
            data.get("entries").asLong(),
            data.get("headHash").asText(),
            linked ? data.get("previousEntries").asLong() : null,
            linked ? data.get("previousHash").asText() : null,
            Instant.parse(data.get("at").asText())));
  }

  private static String sentence(String reference, JsonNode data) {
    if (data.get("state").asText().equals("failed")) {
      return reference + " could not be read";
    }
    long rejected = data.get("rowsRejected").asLong();
    return "%s read: %,d rows%s"
        .formatted(
            reference,
            data.get("rowsRead").asLong(),
            rejected == 0 ? "" : ", %,d rejected".formatted(rejected));
  }

  private void tell(Handle handle, CloudEvent event, String kind, String text) {
    JsonNode data = event.data();
    timeline.addOnce(
        handle,
        event,
        new Timeline.Entry(
            caseId(data), event.time(), kind, text, uuid(data, "exhibitId"), null, by(data)));
  }

  private static @Nullable String by(JsonNode data) {
    return data.hasNonNull("by") ? data.get("by").asText() : null;
  }

  private static CaseId caseId(JsonNode data) {
    return CaseId.fromString(data.get("caseId").asText());
  }

  private static UUID uuid(JsonNode data, String field) {
    return UUID.fromString(data.get(field).asText());
  }
}
