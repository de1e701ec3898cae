package org.crosslight.translation.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.crosslight.translation.protection.ProtectedTokens;

/**
 * Reads what messages say about their own language.
 *
 * <p>Order: no words → script → function words of romanised languages → Lingua and OpenNLP together
 * → undetermined. A message that stays undetermined may still be settled by its {@link
 * ConversationLanguages conversation}; it is never guessed.
 */
public final class LanguageIdentifier {

  /** Distance to the second language from which the best is believed: right in 68 of 100 lines. */
  static final double ENOUGH = 0.5;

  /**
   * What the detectors answer to text in languages that they do not know. They are believed only
   * with a clear distance.
   */
  private static final Set<String> LURES = Set.of("tgl", "ind", "som", "epo", "eus");

  private static final double ENOUGH_FOR_LURES = 2.6;

  /** A single word of so many letters is a word of many languages. */
  private static final int SHORTEST_TELLING = 3;

  private final Supplier<Detectors> detectors;
  private final FunctionWords functionWords = new FunctionWords();
  private final int threads;
  private final ExecutorService executor;

  LanguageIdentifier(Supplier<Detectors> detectors, ExecutorService executor, int threads) {
    this.detectors = detectors;
    this.executor = executor;
    this.threads = threads;
  }

  /** The evidence of each line, in order; equal lines are looked at once. */
  public List<LanguageEvidence> read(List<String> lines) throws InterruptedException {
    Map<String, LanguageEvidence> known = new LinkedHashMap<>();
    lines.forEach(line -> known.putIfAbsent(line, LanguageEvidence.noWords()));
    List<String> distinct = List.copyOf(known.keySet());
    int part = Math.max(32, (distinct.size() + threads - 1) / threads);
    List<Future<List<LanguageEvidence>>> parts = new ArrayList<>();
    for (int from = 0; from < distinct.size(); from += part) {
      List<String> share = distinct.subList(from, Math.min(distinct.size(), from + part));
      parts.add(executor.submit(() -> share.stream().map(this::read).toList()));
    }
    int next = 0;
    for (Future<List<LanguageEvidence>> done : parts) {
      for (LanguageEvidence evidence : result(done)) {
        known.put(distinct.get(next++), evidence);
      }
    }
    return lines.stream().map(known::get).toList();
  }

  private static List<LanguageEvidence> result(Future<List<LanguageEvidence>> done)
      throws InterruptedException {
    try {
      return done.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("language identification failed", e.getCause());
    }
  }

  /** The evidence of one line. */
  public LanguageEvidence read(String line) {
    String words = ProtectedTokens.without(line).strip();
    UnicodeScript script = ScriptRules.mainScript(words);
    boolean latin = script == UnicodeScript.LATIN || script == UnicodeScript.COMMON;
    Optional<FunctionWords.Finding> finding =
        latin ? functionWords.lookUp(withoutAddresses(line)) : Optional.empty();
    int letters = (int) words.codePoints().filter(Character::isLetter).count();
    if (finding.isPresent() && finding.get().enough()) {
      return romanised(finding.get(), letters);
    }
    if (letters == 0) {
      return LanguageEvidence.noWords();
    }
    Optional<Language> settled = ScriptRules.settle(script, words);
    if (settled.isPresent()) {
      return LanguageEvidence.settled(IdentifiedBy.SCRIPT, settled.get(), 0.99, script, letters);
    }
    List<String> telling =
        FunctionWords.words(words).stream()
            .filter(word -> !ChatWords.isOfAnyLanguage(word))
            .toList();
    if (telling.isEmpty() || (telling.size() == 1 && letters <= SHORTEST_TELLING)) {
      return LanguageEvidence.undetermined(script, letters);
    }
    LanguageEvidence detected = detected(words, script, letters);
    return finding.isPresent() && detected.strength() < ENOUGH_FOR_LURES
        ? LanguageEvidence.suspected(finding.get().language(), script, letters)
        : detected;
  }

  private static String withoutAddresses(String line) {
    StringBuilder rest = new StringBuilder(line);
    ProtectedTokens.in(line)
        .forEach(
            token -> {
              if (token.text().chars().noneMatch(Character::isLetter)
                  || token.text().chars().anyMatch(c -> c == '@' || c == '#' || c == '/')
                  || token.text().chars().anyMatch(Character::isUpperCase)
                  || token.text().indexOf('.') >= 0) {
                for (int i = token.start(); i < token.end(); i++) {
                  rest.setCharAt(i, ' ');
                }
              }
            });
    return rest.toString();
  }

  private static LanguageEvidence romanised(FunctionWords.Finding finding, int letters) {
    return LanguageEvidence.settled(
        IdentifiedBy.LEXICON,
        finding.language(),
        Math.min(0.95, 0.5 + finding.share() / 2),
        UnicodeScript.LATIN,
        letters);
  }

  private LanguageEvidence detected(String words, UnicodeScript script, int letters) {
    Detectors.Verdict verdict = detectors.get().weigh(words, letters);
    List<Candidate> candidates = verdict.candidates();
    if (candidates.isEmpty()) {
      return LanguageEvidence.undetermined(script, letters);
    }
    Language best = candidates.getFirst().language();
    double strength =
        candidates.size() > 1 ? candidates.getFirst().score() - candidates.get(1).score() : letters;
    double needed = LURES.contains(best.code()) ? ENOUGH_FOR_LURES : ENOUGH;
    if (strength < needed) {
      return new LanguageEvidence(
          IdentifiedBy.UNDETERMINED,
          Language.UNDETERMINED,
          0,
          strength,
          script,
          letters,
          candidates);
    }
    IdentifiedBy by = verdict.linguaFirst() ? IdentifiedBy.LINGUA : IdentifiedBy.OPENNLP_AGREEMENT;
    return new LanguageEvidence(
        by, best, confidence(strength), strength, script, letters, candidates);
  }

  /** Fitted to the share of right answers among Tatoeba lines of that strength. */
  static double confidence(double strength) {
    return Math.round((1 - 0.6 * Math.exp(-1.4 * strength)) * 1000) / 1000.0;
  }
}
