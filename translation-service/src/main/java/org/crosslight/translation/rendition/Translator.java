package org.crosslight.translation.rendition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosslight.translation.engine.EngineAnswer;
import org.crosslight.translation.engine.EngineRoute;
import org.crosslight.translation.engine.Engines;
import org.crosslight.translation.engine.WhyNot;
import org.crosslight.translation.language.Language;

/** Puts texts into English with whatever engine is there for their language. */
@ApplicationScoped
public class Translator {

  private final Engines engines;

  public Translator(Engines engines) {
    this.engines = engines;
  }

  /** What is to be done with texts of that language. */
  public RenditionPlan plan(Language language) {
    if (language.equals(Language.ENGLISH)) {
      return new RenditionPlan.Known(Rendition.original());
    }
    if (language.equals(Language.NO_WORDS)) {
      return new RenditionPlan.Known(Rendition.none(WhyNot.NOTHING_TO_TRANSLATE));
    }
    if (language.equals(Language.UNDETERMINED)) {
      return new RenditionPlan.Known(Rendition.none(WhyNot.LANGUAGE_UNDETERMINED));
    }
    Optional<EngineRoute> route = engines.routeFrom(language);
    if (route.isPresent()) {
      return new RenditionPlan.Ask(route.get());
    }
    return new RenditionPlan.Known(Rendition.none(engines.whyNot(language)));
  }

  /** Sends texts along a route; equal ones once. */
  public Map<String, Rendition> translate(EngineRoute route, Set<String> texts)
      throws InterruptedException {
    List<String> distinct = List.copyOf(texts);
    List<EngineAnswer> answers = engines.named(route.engine()).translate(route, distinct);
    Map<String, Rendition> renditions = new LinkedHashMap<>();
    for (int i = 0; i < distinct.size(); i++) {
      renditions.put(distinct.get(i), QualityChecks.check(distinct.get(i), route, answers.get(i)));
    }
    return renditions;
  }

  /** Texts in their languages, put into English; one rendition per text, in order. */
  public List<Rendition> translateAll(List<TextIn> texts) throws InterruptedException {
    Map<Language, Set<String>> byLanguage = new LinkedHashMap<>();
    for (TextIn text : texts) {
      byLanguage
          .computeIfAbsent(text.language(), language -> new LinkedHashSet<>())
          .add(text.text());
    }
    Map<TextIn, Rendition> known = new HashMap<>();
    for (Map.Entry<Language, Set<String>> entry : byLanguage.entrySet()) {
      switch (plan(entry.getKey())) {
        case RenditionPlan.Known(Rendition rendition) ->
            entry
                .getValue()
                .forEach(text -> known.put(new TextIn(entry.getKey(), text), rendition));
        case RenditionPlan.Ask(EngineRoute route) ->
            translate(route, entry.getValue())
                .forEach(
                    (text, rendition) -> known.put(new TextIn(entry.getKey(), text), rendition));
      }
    }
    List<Rendition> renditions = new ArrayList<>(texts.size());
    for (TextIn text : texts) {
      Rendition rendition = known.get(text);
      if (rendition == null) {
        throw new IllegalStateException("a text was left out");
      }
      renditions.add(rendition);
    }
    return renditions;
  }

  /** A text and the language it is in. */
  public record TextIn(Language language, String text) {}
}
