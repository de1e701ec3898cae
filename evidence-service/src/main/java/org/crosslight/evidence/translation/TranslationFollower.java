package org.crosslight.evidence.translation;

import jakarta.inject.Singleton;
import org.crosslight.kit.feed.CloudEvent;
import org.crosslight.kit.feed.FeedFollower;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.ExtractionId;
import org.crosslight.kit.job.Jobs;
import org.crosslight.kit.peer.Peer;
import org.jdbi.v3.core.Handle;

/** Hears that translation-service has dealt with more items, and has them fetched. */
@Singleton
public class TranslationFollower extends FeedFollower {

  private static final String BY = "translation-service";

  private final Jobs jobs;

  public TranslationFollower(Jobs jobs) {
    super("translations", Peer.TRANSLATION);
    this.jobs = jobs;
  }

  @Override
  public void apply(Handle handle, CloudEvent event) {
    switch (event.type()) {
      case "org.crosslight.translation.batch-translated",
          "org.crosslight.translation.extraction-translated" -> {
        ExtractionId extraction =
            ExtractionId.fromString(event.data().get("extractionId").asText());
        jobs.enqueue(
            handle,
            TranslationFetch.KIND,
            extraction + " " + event.id(),
            new TranslationFetch.Payload(extraction, event.data().path("lastSeq").asLong(0)),
            CaseId.fromString(event.data().get("caseId").asText()),
            BY);
      }
      default -> {
        // Other facts of translation-service do not change what is shown of an item.
      }
    }
  }
}
