package org.crosslight.translation.translation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.crosslight.translation.language.ConversationLanguages;
import org.crosslight.translation.language.Identification;
import org.crosslight.translation.language.LanguageDetection;
import org.crosslight.translation.language.LanguageEvidence;

/** Finds languages and translations of a batch of items, from memory where it can. */
@ApplicationScoped
public class BatchTranslation {

  private final LanguageDetection detection;
  private final SegmentTranslation segments;

  public BatchTranslation(LanguageDetection detection, SegmentTranslation segments) {
    this.detection = detection;
    this.segments = segments;
  }

  /**
   * Translates items in order; counts their languages into the conversations first, so that a short
   * message is also helped by those behind it in the batch.
   */
  List<TranslatedLine> translate(List<SourceLine> lines, ConversationLanguages conversations)
      throws InterruptedException {
    List<LanguageEvidence> evidence =
        detection.identifier().read(lines.stream().map(SourceLine::words).toList());
    for (int i = 0; i < lines.size(); i++) {
      conversations.count(lines.get(i).conversation(), evidence.get(i));
    }
    List<Identification> identifications = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      identifications.add(conversations.settle(lines.get(i).conversation(), evidence.get(i)));
    }
    return translate(lines, identifications);
  }

  private List<TranslatedLine> translate(
      List<SourceLine> lines, List<Identification> identifications) throws InterruptedException {
    List<SegmentTranslation.Asked> asked = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      asked.add(
          new SegmentTranslation.Asked(identifications.get(i).language(), lines.get(i).words()));
    }
    List<SegmentTranslation.Answered> answered = segments.translate(asked);
    List<TranslatedLine> translated = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      translated.add(
          new TranslatedLine(
              lines.get(i).id(),
              lines.get(i).conversationId(),
              identifications.get(i),
              answered.get(i).key(),
              answered.get(i).rendition()));
    }
    return translated;
  }
}
