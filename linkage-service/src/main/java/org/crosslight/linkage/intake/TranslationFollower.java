package org.crosslight.linkage.intake;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.crosslight.kit.feed.CloudEvent;
import org.crosslight.kit.feed.FeedFollower;
import org.crosslight.kit.identity.ExtractionId;
import org.crosslight.kit.peer.Peer;
import org.jdbi.v3.core.Handle;

/** Learns from translation-service which extractions have English to read. */
@Singleton
public class TranslationFollower extends FeedFollower {
  private final Extractions extractions;
  private final ExtractionCompletion work;
  private final LinkingAgain again;

  public TranslationFollower(
      Extractions extractions, ExtractionCompletion work, LinkingAgain again) {
    super("translation", Peer.TRANSLATION);
    this.extractions = extractions;
    this.work = work;
    this.again = again;
  }

  @Override
  public void apply(Handle handle, CloudEvent event) {
    if (!event.type().equals("org.crosslight.translation.extraction-translated")) {
      return;
    }
    ExtractionId extraction = ExtractionId.fromString(event.data().get("extractionId").asText());
    long segments = event.data().get("segments").asLong();
    Optional<Extractions.Held> before = extractions.markTranslated(handle, extraction, segments);
    if (before.filter(held -> held.state() == Extractions.State.LINKED).isPresent()) {
      LinkingTask task = extractions.find(handle, extraction).orElseThrow();
      if (before.get().translated()) {
        // Translated again, so that what the English before named may not be named any more.
        again.enqueue(handle, task, "translated-" + event.id());
      } else {
        work.enqueueTranslations(handle, task);
      }
    }
  }
}
