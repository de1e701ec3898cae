package org.crosslight.translation.translation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.crosslight.kit.database.Database;
import org.crosslight.translation.engine.EngineRoute;
import org.crosslight.translation.language.ConversationLanguages;
import org.crosslight.translation.language.Identification;
import org.crosslight.translation.language.Language;
import org.crosslight.translation.language.LanguageDetection;
import org.crosslight.translation.language.LanguageEvidence;
import org.crosslight.translation.memory.Segment;
import org.crosslight.translation.memory.SegmentKey;
import org.crosslight.translation.memory.TranslationMemory;
import org.crosslight.translation.rendition.Plan;
import org.crosslight.translation.rendition.Rendition;
import org.crosslight.translation.rendition.Translator;

/** Finds languages and translations of a batch of items, from memory where it can. */
@ApplicationScoped
public class BatchTranslation {

  private final LanguageDetection detection;
  private final Translator translator;
  private final TranslationMemory memory;
  private final Database database;

  public BatchTranslation(
      LanguageDetection detection,
      Translator translator,
      TranslationMemory memory,
      Database database) {
    this.detection = detection;
    this.translator = translator;
    this.memory = memory;
    this.database = database;
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
    Map<Language, Plan> plans = new HashMap<>();
    List<SegmentKey> keys = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      Language language = identifications.get(i).language();
      Plan plan = plans.computeIfAbsent(language, translator::plan);
      keys.add(key(plan, language, lines.get(i).words()));
    }
    Map<SegmentKey, Rendition> renditions = new HashMap<>();
    Map<SegmentKey, Segment> remembered =
        database.asSystem(handle -> memory.find(handle, new HashSet<>(keys)));
    remembered.values().removeIf(segment -> segment.rendition().isFailure());
    remembered.forEach((key, segment) -> renditions.put(key, segment.rendition()));
    Map<EngineRoute, Map<String, SegmentKey>> open = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      SegmentKey key = keys.get(i);
      Language language = identifications.get(i).language();
      if (!renditions.containsKey(key)) {
        switch (plans.computeIfAbsent(language, translator::plan)) {
          case Plan.Known(Rendition rendition) -> renditions.put(key, rendition);
          case Plan.Ask(EngineRoute route) ->
              open.computeIfAbsent(route, same -> new LinkedHashMap<>())
                  .putIfAbsent(lines.get(i).words(), key);
        }
      }
    }
    for (Map.Entry<EngineRoute, Map<String, SegmentKey>> asked : open.entrySet()) {
      Map<String, SegmentKey> texts = asked.getValue();
      translator
          .translate(asked.getKey(), new LinkedHashSet<>(texts.keySet()))
          .forEach((text, rendition) -> renditions.putIfAbsent(texts.get(text), rendition));
    }
    return joined(lines, identifications, keys, renditions);
  }

  private static SegmentKey key(Plan plan, Language language, String text) {
    return switch (plan) {
      case Plan.Known known -> SegmentKey.of(language, text, null);
      case Plan.Ask ask -> SegmentKey.of(language, text, ask.way());
    };
  }

  private static List<TranslatedLine> joined(
      List<SourceLine> lines,
      List<Identification> identifications,
      List<SegmentKey> keys,
      Map<SegmentKey, Rendition> renditions) {
    List<TranslatedLine> translated = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      SegmentKey key = keys.get(i);
      Rendition rendition = renditions.get(key);
      if (rendition == null) {
        throw new IllegalStateException("a text was left out");
      }
      translated.add(
          new TranslatedLine(
              lines.get(i).id(),
              lines.get(i).conversationId(),
              identifications.get(i),
              key,
              rendition));
    }
    return translated;
  }
}
