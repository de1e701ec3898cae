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
import org.crosslight.translation.language.Language;
import org.crosslight.translation.memory.Segment;
import org.crosslight.translation.memory.SegmentKey;
import org.crosslight.translation.memory.TranslationMemory;
import org.crosslight.translation.rendition.Rendition;
import org.crosslight.translation.rendition.RenditionPlan;
import org.crosslight.translation.rendition.Translator;

/** Translates texts whose languages are known, from memory where it can. */
@ApplicationScoped
public class SegmentTranslation {
  private final Translator translator;
  private final TranslationMemory memory;
  private final Database database;

  public SegmentTranslation(Translator translator, TranslationMemory memory, Database database) {
    this.translator = translator;
    this.memory = memory;
    this.database = database;
  }

  /** A text and the language it is in. */
  record Asked(Language language, String text) {}

  /** What came out, and the segment it belongs to. */
  record Answered(SegmentKey key, Rendition rendition) {}

  /** One answer per text, in order. */
  List<Answered> translate(List<Asked> texts) throws InterruptedException {
    Map<Language, RenditionPlan> plans = new HashMap<>();
    List<SegmentKey> keys = new ArrayList<>(texts.size());
    for (Asked asked : texts) {
      RenditionPlan plan = plans.computeIfAbsent(asked.language(), translator::plan);
      keys.add(key(plan, asked.language(), asked.text()));
    }
    Map<SegmentKey, Rendition> renditions = new HashMap<>();
    Map<SegmentKey, Segment> remembered =
        database.asSystem(handle -> memory.find(handle, new HashSet<>(keys)));
    remembered.values().removeIf(segment -> segment.rendition().isFailure());
    remembered.forEach((key, segment) -> renditions.put(key, segment.rendition()));
    Map<EngineRoute, Map<String, SegmentKey>> open = new LinkedHashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      SegmentKey key = keys.get(i);
      Asked asked = texts.get(i);
      if (!renditions.containsKey(key)) {
        switch (plans.computeIfAbsent(asked.language(), translator::plan)) {
          case RenditionPlan.Known(Rendition rendition) -> renditions.put(key, rendition);
          case RenditionPlan.Ask(EngineRoute route) ->
              open.computeIfAbsent(route, same -> new LinkedHashMap<>())
                  .putIfAbsent(asked.text(), key);
        }
      }
    }
    for (Map.Entry<EngineRoute, Map<String, SegmentKey>> asked : open.entrySet()) {
      Map<String, SegmentKey> byText = asked.getValue();
      translator
          .translate(asked.getKey(), new LinkedHashSet<>(byText.keySet()))
          .forEach((text, rendition) -> renditions.putIfAbsent(byText.get(text), rendition));
    }
    List<Answered> answered = new ArrayList<>(texts.size());
    for (SegmentKey key : keys) {
      Rendition rendition = renditions.get(key);
      if (rendition == null) {
        throw new IllegalStateException("a text was left out");
      }
      answered.add(new Answered(key, rendition));
    }
    return answered;
  }

  private static SegmentKey key(RenditionPlan plan, Language language, String text) {
    return switch (plan) {
      case RenditionPlan.Known known -> SegmentKey.of(language, text, null);
      case RenditionPlan.Ask ask -> SegmentKey.of(language, text, ask.way());
    };
  }
}
