package org.crosslight.translation.translation;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import org.crosslight.kit.feed.CloudEvent;
import org.crosslight.kit.feed.FeedFollower;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.ExhibitId;
import org.crosslight.kit.identity.ExtractionId;
import org.crosslight.kit.job.Jobs;
import org.crosslight.kit.peer.Peer;
import org.jdbi.v3.core.Handle;

/** Queues every extraction that evidence-service has read, and drops those it read anew. */
@Singleton
public class EvidenceFollower extends FeedFollower {

  private final Extractions extractions;
  private final Jobs jobs;

  public EvidenceFollower(Extractions extractions, Jobs jobs) {
    super("evidence", Peer.EVIDENCE);
    this.extractions = extractions;
    this.jobs = jobs;
  }

  @Override
  public void apply(Handle handle, CloudEvent event) {
    switch (event.type()) {
      case "org.crosslight.evidence.extraction-completed" -> completed(handle, event.data());
      case "org.crosslight.evidence.extraction-superseded" ->
          extractions.supersede(
              handle, work(event.data(), event.data().get("extractionId").asText()));
      default -> {
        // Exhibits and originals have nothing to translate.
      }
    }
  }

  private void completed(Handle handle, JsonNode data) {
    if (data.hasNonNull("supersedes")) {
      extractions.supersede(handle, work(data, data.get("supersedes").asText()));
    }
    if (data.path("state").asText().equals("failed")) {
      return;
    }
    ExtractionWork work = work(data, data.get("extractionId").asText());
    extractions.register(handle, work);
    jobs.enqueue(
        handle,
        ExtractionWork.KIND,
        work.extractionId().toString(),
        work,
        work.caseId(),
        "crosslight-evidence");
  }

  private static ExtractionWork work(JsonNode data, String extraction) {
    long items = 0;
    for (JsonNode count : data.path("itemsByKind")) {
      items += count.asLong();
    }
    return new ExtractionWork(
        ExtractionId.fromString(extraction),
        CaseId.fromString(data.get("caseId").asText()),
        ExhibitId.fromString(data.get("exhibitId").asText()),
        items);
  }
}
