package org.crosslight.linkage.intake;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import org.crosslight.kit.feed.CloudEvent;
import org.crosslight.kit.feed.FeedFollower;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.ExhibitId;
import org.crosslight.kit.identity.ExtractionId;
import org.crosslight.kit.peer.Peer;
import org.jdbi.v3.core.Handle;

/** Learns from evidence-service which extractions there are to link, and which no longer count. */
@Singleton
public class EvidenceFollower extends FeedFollower {
  private final Extractions extractions;
  private final ExtractionCompletion work;

  public EvidenceFollower(Extractions extractions, ExtractionCompletion work) {
    super("evidence", Peer.EVIDENCE);
    this.extractions = extractions;
    this.work = work;
  }

  @Override
  public void apply(Handle handle, CloudEvent event) {
    switch (event.type()) {
      case "org.crosslight.evidence.extraction-completed" -> completed(handle, event.data());
      case "org.crosslight.evidence.extraction-superseded" ->
          superseded(handle, ExtractionId.fromString(event.data().get("extractionId").asText()));
      default -> {
        // Exhibits and originals by themselves name nobody.
      }
    }
  }

  private void completed(Handle handle, JsonNode data) {
    long items = 0;
    for (JsonNode count : data.path("itemsByKind")) {
      items += count.asLong();
    }
    LinkingTask task =
        new LinkingTask(
            ExtractionId.fromString(data.get("extractionId").asText()),
            CaseId.fromString(data.get("caseId").asText()),
            ExhibitId.fromString(data.get("exhibitId").asText()),
            data.get("exhibitReference").asText(),
            items);
    if (data.hasNonNull("supersedes")) {
      superseded(handle, ExtractionId.fromString(data.get("supersedes").asText()));
    }
    // Facts published before the hash was told lack it.
    String sha256 = data.path("sha256").textValue();
    if (items > 0 && extractions.add(handle, task, sha256)) {
      work.enqueueLinking(handle, task);
    }
  }

  private void superseded(Handle handle, ExtractionId extraction) {
    extractions.find(handle, extraction).ifPresent(task -> work.enqueueUnlinking(handle, task));
  }
}
