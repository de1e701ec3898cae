package org.crosslight.translation.language;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Settles messages too short to tell by the language their conversation is mostly in.
 *
 * <p>Not safe for use by several threads. The counts can be rebuilt from what was stored, so that a
 * resumed job decides as an undisturbed one.
 */
public final class ConversationLanguages {

  /** Told messages a conversation needs before it says anything. */
  private static final int FEWEST = 5;

  /** Part of the told messages that must be in one language. */
  private static final double SHARE = 0.6;

  /** Messages of so many letters are expected to tell by themselves. */
  private static final int SHORT = 25;

  /** Strength up to which a clear conversation overrules a message's own best guess. */
  private static final double OVERRULED = 1.6;

  /** Part of a conversation in Roman letters from which weak answers are not believed. */
  private static final double ROMANISED_SHARE = 0.4;

  private static final double BELIEVED_AMONG_ROMANISED = 2.6;

  private final Map<String, Map<Language, Integer>> told = new HashMap<>();
  private final Map<String, Integer> romanised = new HashMap<>();

  /** Counts messages whose own words told their language. */
  public void count(
      @Nullable String conversation, Language language, IdentifiedBy by, int messages) {
    if (conversation == null || !language.isKnown()) {
      return;
    }
    switch (by) {
      case LEXICON -> {
        if (!language.code().equals("ron")) {
          romanised.merge(conversation, messages, Integer::sum);
        }
      }
      case SCRIPT, LINGUA, OPENNLP_AGREEMENT -> {}
      case CONVERSATION, UNDETERMINED -> {
        return;
      }
    }
    told.computeIfAbsent(conversation, key -> new HashMap<>())
        .merge(language, messages, Integer::sum);
  }

  /** Counts a message if its own words told its language. */
  public void count(@Nullable String conversation, LanguageEvidence evidence) {
    count(conversation, evidence.language(), evidence.by(), 1);
  }

  /** The language of a message, its conversation considered. */
  public Identification settle(@Nullable String conversation, LanguageEvidence evidence) {
    if (isWeak(evidence) && isRomanised(conversation)) {
      return Identification.UNDETERMINED;
    }
    Optional<Prior> prior = prior(conversation);
    if (prior.isEmpty() || evidence.language().equals(Language.NO_WORDS)) {
      return evidence.alone();
    }
    Language main = prior.get().language();
    if (evidence.language().isSerboCroatian() && main.isSerboCroatian()) {
      return new Identification(main, evidence.confidence(), evidence.by());
    }
    if (evidence.letters() > SHORT || !isWritable(evidence, main)) {
      return evidence.alone();
    }
    return switch (evidence.by()) {
      case UNDETERMINED -> prior.get().settles();
      case LINGUA, OPENNLP_AGREEMENT ->
          evidence.strength() < OVERRULED && !evidence.language().equals(main)
              ? prior.get().settles()
              : evidence.alone();
      case SCRIPT, LEXICON, CONVERSATION -> evidence.alone();
    };
  }

  /** Whether the detectors, when they had any opinion, did not rule the language out. */
  private static boolean isWritable(LanguageEvidence evidence, Language main) {
    return evidence.candidates().isEmpty() || evidence.allows(main);
  }

  private static boolean isWeak(LanguageEvidence evidence) {
    return switch (evidence.by()) {
      case LINGUA, OPENNLP_AGREEMENT ->
          evidence.strength() < BELIEVED_AMONG_ROMANISED
              && !evidence.language().equals(Language.ENGLISH);
      case SCRIPT, LEXICON, CONVERSATION, UNDETERMINED -> false;
    };
  }

  private boolean isRomanised(@Nullable String conversation) {
    Map<Language, Integer> counts = conversation == null ? null : told.get(conversation);
    if (counts == null) {
      return false;
    }
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return romanised.getOrDefault(conversation, 0) >= ROMANISED_SHARE * all;
  }

  private Optional<Prior> prior(@Nullable String conversation) {
    Map<Language, Integer> counts = conversation == null ? null : told.get(conversation);
    if (counts == null) {
      return Optional.empty();
    }
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    Map<String, Integer> groups = new HashMap<>();
    counts.forEach(
        (language, n) ->
            groups.merge(language.isSerboCroatian() ? "hbs" : language.code(), n, Integer::sum));
    Map.Entry<String, Integer> main =
        groups.entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .orElseThrow();
    double share = (double) main.getValue() / all;
    if (all < FEWEST || share < SHARE) {
      return Optional.empty();
    }
    return Optional.of(new Prior(member(main.getKey(), counts), share));
  }

  /** The member of the group most messages are in. */
  private static Language member(String group, Map<Language, Integer> counts) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getKey().sameGroup(new Language(group)))
        .max(
            Comparator.comparingInt((Map.Entry<Language, Integer> entry) -> entry.getValue())
                .thenComparing(entry -> entry.getKey().code()))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  private record Prior(Language language, double share) {

    Identification settles() {
      double confidence = Math.round((0.4 + share / 2) * 1000) / 1000.0;
      return new Identification(language, confidence, IdentifiedBy.CONVERSATION);
    }
  }
}
