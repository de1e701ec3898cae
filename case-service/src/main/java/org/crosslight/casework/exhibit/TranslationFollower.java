package org.crosslight.casework.exhibit;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.crosslight.casework.timeline.Timeline;
import org.crosslight.kit.feed.CloudEvent;
import org.crosslight.kit.feed.FeedFollower;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.peer.Peer;
import org.jdbi.v3.core.Handle;

/** Learns how much of each extraction can be read in English. */
@Singleton
public class TranslationFollower extends FeedFollower {

  private final AttachedExhibits exhibits;
  private final Timeline timeline;

  public TranslationFollower(AttachedExhibits exhibits, Timeline timeline) {
    super("translation", Peer.TRANSLATION);
    this.exhibits = exhibits;
    this.timeline = timeline;
  }

  @Override
  public void apply(Handle handle, CloudEvent event) {
    if (!event.type().equals("org.crosslight.translation.extraction-translated")) {
      return;
    }
    JsonNode data = event.data();
    CaseId caseId = CaseId.fromString(data.get("caseId").asText());
    long translated = data.get("translated").asLong();
    long notTranslated = data.get("notTranslated").asLong();
    exhibits.put(
        handle,
        new AttachedExhibits.Translated(
            UUID.fromString(data.get("extractionId").asText()),
            caseId,
            translated,
            notTranslated,
            event.time()));
    timeline.addOnce(
        handle,
        event,
        new Timeline.Entry(
            caseId,
            event.time(),
            "extraction-translated",
            "%,d messages translated, %,d not translated".formatted(translated, notTranslated),
            UUID.fromString(data.get("exhibitId").asText()),
            null,
            null));
  }
}
