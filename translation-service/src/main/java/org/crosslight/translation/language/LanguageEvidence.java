package org.crosslight.translation.language;

import java.lang.Character.UnicodeScript;
import java.util.List;

/**
 * What a message says about its own language, before its conversation is looked at.
 *
 * @param by what settled it; {@code UNDETERMINED} when nothing in the message did
 * @param language the language settled on, or {@code und} or {@code zxx}
 * @param confidence probability that it is that language, from the measured accuracy of such
 *     messages; 0 when nothing was settled
 * @param strength how far the best candidate is ahead of the second, in natural logarithms
 * @param script the script most letters belong to
 * @param letters number of letters
 * @param candidates plausible languages, best first
 */
public record LanguageEvidence(
    IdentifiedBy by,
    Language language,
    double confidence,
    double strength,
    UnicodeScript script,
    int letters,
    List<Candidate> candidates) {

  public LanguageEvidence {
    candidates = List.copyOf(candidates);
  }

  static LanguageEvidence noWords() {
    return new LanguageEvidence(
        IdentifiedBy.SCRIPT, Language.NO_WORDS, 1.0, 0, UnicodeScript.COMMON, 0, List.of());
  }

  static LanguageEvidence undetermined(UnicodeScript script, int letters) {
    return new LanguageEvidence(
        IdentifiedBy.UNDETERMINED, Language.UNDETERMINED, 0, 0, script, letters, List.of());
  }

  /** Undetermined, and nothing but that language is plausible. */
  static LanguageEvidence suspected(Language language, UnicodeScript script, int letters) {
    return new LanguageEvidence(
        IdentifiedBy.UNDETERMINED,
        Language.UNDETERMINED,
        0,
        0,
        script,
        letters,
        List.of(new Candidate(language, 0)));
  }

  static LanguageEvidence settled(
      IdentifiedBy by, Language language, double confidence, UnicodeScript script, int letters) {
    return new LanguageEvidence(by, language, confidence, 10, script, letters, List.of());
  }

  /** The answer when there is no conversation to look at. */
  public Identification alone() {
    return new Identification(language, confidence, by);
  }

  /** Whether the language is one of several that the message's letters allow. */
  boolean allows(Language other) {
    return candidates.stream().anyMatch(candidate -> candidate.language().sameGroup(other));
  }
}
