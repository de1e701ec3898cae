package org.crosslight.linkage.intake;

import jakarta.enterprise.context.ApplicationScoped;
import org.crosslight.kit.feed.CloudEvent;
import org.crosslight.kit.feed.FeedFollower;
import org.crosslight.kit.identity.ExtractionId;
import org.crosslight.kit.peer.Peer;
import org.jdbi.v3.core.Handle;

/** Learns from translation-service which extractions have English to read. */
@ApplicationScoped
public class TranslationFollower implements FeedFollower {
  private final Extractions extractions;
  private final LinkingEnd work;

  public TranslationFollower(Extractions extractions, LinkingEnd work) {
    this.extractions = extractions;
    this.work = work;
  }

  @Override
  public String name() {
    return "translation";
  }

  @Override
  public Peer peer() {
    return Peer.TRANSLATION;
  }

  @Override
  public void apply(Handle handle, CloudEvent event) {
    if (!event.type().equals("org.crosslight.translation.extraction-translated")) {
      return;
    }
    ExtractionId extraction = ExtractionId.fromString(event.data().get("extractionId").asText());
    long segments = event.data().get("segments").asLong();
    if (extractions.markTranslated(handle, extraction, segments)) {
      extractions
          .find(handle, extraction)
          .ifPresent(task -> work.enqueueTranslations(handle, task));
    }
  }
}
