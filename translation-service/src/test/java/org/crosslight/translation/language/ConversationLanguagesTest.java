package org.crosslight.translation.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConversationLanguagesTest {

  private static final Language ROMANIAN = new Language("ron");
  private static final Language ITALIAN = new Language("ita");
  private static final Language CROATIAN = new Language("hrv");
  private static final Language BOSNIAN = new Language("bos");

  private final ConversationLanguages conversations = new ConversationLanguages();

  private static LanguageEvidence undetermined(int letters, Language... plausible) {
    return evidence(IdentifiedBy.UNDETERMINED, Language.UNDETERMINED, 0.1, letters, plausible);
  }

  private static LanguageEvidence evidence(
      IdentifiedBy by, Language language, double strength, int letters, Language... plausible) {
    return new LanguageEvidence(
        by,
        language,
        by == IdentifiedBy.UNDETERMINED ? 0 : 0.8,
        strength,
        UnicodeScript.LATIN,
        letters,
        List.of(plausible).stream().map(one -> new Candidate(one, 0)).toList());
  }

  @Test
  void aShortMessageFollowsItsConversation() {
    conversations.count("c", ROMANIAN, IdentifiedBy.LINGUA, 9);
    conversations.count("c", ITALIAN, IdentifiedBy.LINGUA, 1);
    assertThat(conversations.settle("c", undetermined(5, ITALIAN, ROMANIAN)))
        .isEqualTo(new Identification(ROMANIAN, 0.85, IdentifiedBy.CONVERSATION));
  }

  @Test
  void aWeakGuessOfAShortMessageIsOverruled() {
    conversations.count("c", ROMANIAN, IdentifiedBy.LINGUA, 10);
    LanguageEvidence weak = evidence(IdentifiedBy.LINGUA, ITALIAN, 0.8, 9, ITALIAN, ROMANIAN);
    assertThat(conversations.settle("c", weak).language()).isEqualTo(ROMANIAN);
  }

  @Test
  void aClearMessageKeepsItsLanguage() {
    conversations.count("c", ROMANIAN, IdentifiedBy.LINGUA, 10);
    LanguageEvidence clear = evidence(IdentifiedBy.LINGUA, ITALIAN, 3, 20, ITALIAN, ROMANIAN);
    assertThat(conversations.settle("c", clear).language()).isEqualTo(ITALIAN);
  }

  @Test
  void fourMessagesAreNotEnoughToSpeakForAConversation() {
    conversations.count("c", ROMANIAN, IdentifiedBy.LINGUA, 4);
    assertThat(conversations.settle("c", undetermined(5, ROMANIAN)))
        .isEqualTo(Identification.UNDETERMINED);
  }

  @Test
  void anotherConversationSaysNothing() {
    conversations.count("c", ROMANIAN, IdentifiedBy.LINGUA, 10);
    assertThat(conversations.settle("d", undetermined(5, ROMANIAN)))
        .isEqualTo(Identification.UNDETERMINED);
    assertThat(conversations.settle(null, undetermined(5, ROMANIAN)))
        .isEqualTo(Identification.UNDETERMINED);
  }

  @Test
  void aLanguageThatTheLettersRuleOutIsNotTaken() {
    conversations.count("c", ROMANIAN, IdentifiedBy.LINGUA, 10);
    assertThat(conversations.settle("c", undetermined(5, ITALIAN)))
        .isEqualTo(Identification.UNDETERMINED);
  }

  @Test
  void theMembersOfTheSerboCroatianGroupFollowTheMajority() {
    conversations.count("c", CROATIAN, IdentifiedBy.LINGUA, 6);
    conversations.count("c", BOSNIAN, IdentifiedBy.LINGUA, 4);
    LanguageEvidence bosnian = evidence(IdentifiedBy.LINGUA, BOSNIAN, 5, 40, BOSNIAN);
    assertThat(conversations.settle("c", bosnian))
        .isEqualTo(new Identification(CROATIAN, 0.8, IdentifiedBy.LINGUA));
  }

  @Test
  void amongRomanisedMessagesWeakGuessesAreNotBelieved() {
    conversations.count("c", new Language("urd"), IdentifiedBy.LEXICON, 5);
    conversations.count("c", ITALIAN, IdentifiedBy.LINGUA, 2);
    LanguageEvidence weak = evidence(IdentifiedBy.LINGUA, ITALIAN, 1.5, 20, ITALIAN);
    assertThat(conversations.settle("c", weak)).isEqualTo(Identification.UNDETERMINED);
  }

  @Test
  void emojiStayWithoutWords() {
    conversations.count("c", ROMANIAN, IdentifiedBy.LINGUA, 10);
    assertThat(conversations.settle("c", LanguageEvidence.noWords()).language())
        .isEqualTo(Language.NO_WORDS);
  }
}
