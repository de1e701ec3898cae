package org.crosslight.linkage.intake;

import jakarta.inject.Singleton;
import java.time.Instant;
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
    Optional<Extractions.Held> before = extractions.hold(handle, extraction);
    if (before.isEmpty() || isKnown(event, before.get())) {
      return;
    }
    long segments = event.data().get("segments").asLong();
    extractions.markTranslated(handle, extraction, segments, event.time());
    if (before.get().state() != Extractions.State.LINKED) {
      return;
    }
    LinkingTask task = extractions.find(handle, extraction).orElseThrow();
    if (before.get().translated()) {
      // Translated again, so that what the English before named may not be named any more.
      again.enqueue(handle, task);
    } else {
      work.enqueueTranslations(handle, task);
    }
  }

  /**
   * Facts come once more when the position in the feed is set back. Their time tells, not their
   * place: that is another in a database restored.
   */
  private static boolean isKnown(CloudEvent event, Extractions.Held before) {
    Instant last = before.toldAt();
    return last != null && !event.time().isAfter(last);
  }
}
