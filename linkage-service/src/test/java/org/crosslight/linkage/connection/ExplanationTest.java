package org.crosslight.linkage.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.crosslight.linkage.commonness.Commonness;
import org.crosslight.linkage.commonness.Reason;
import org.crosslight.linkage.mention.MentionKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every explanation is three plain sentences, whatever the kind. */
class ExplanationTest {

  @ParameterizedTest
  @EnumSource(MentionKind.class)
  void everyKindHasThreeSentences(MentionKind kind) {
    for (Reason reason : Reason.values()) {
      Explanation.Sentences sentences =
          Explanation.ofIdentifier(kind, "X", Commonness.of(reason), 3, 1200L, "LANTERN");
      assertThat(sentences.why())
          .startsWith("The " + kind.words() + " X is mentioned 3 times here and 1,200 times in")
          .contains("LANTERN");
      assertThat(
              Stream.of(
                  sentences.why(), sentences.whyMightBeWrong(), sentences.whatWouldSettleIt()))
          .allSatisfy(ExplanationTest::isOneSentence);
    }
  }

  @ParameterizedTest
  @EnumSource(MentionKind.class)
  void nothingOfTheOtherCaseIsSaidToWhoIsNotAMember(MentionKind kind) {
    Explanation.Sentences sentences =
        Explanation.ofIdentifier(kind, "X", Commonness.of(Reason.SELDOM_SEEN), 1, null, null);
    assertThat(sentences.why())
        .isEqualTo(
            "The "
                + kind.words()
                + " X is mentioned once here and also occurs in a case you are not a member of; it is"
                + " seldom seen, so finding it twice says much.");
    Explanation.Sentences contacts =
        Explanation.ofSharedContacts("A/1", null, null, 7, "+44 7700 900123");
    assertThat(contacts.why()).doesNotContain("7", "+44").contains("A/1");
    isOneSentence(contacts.why());
  }

  private static void isOneSentence(String text) {
    assertThat(text).endsWith(".").doesNotContain(". ").doesNotContain("!").doesNotContain("null");
    assertThat(Character.isUpperCase(text.charAt(0))).isTrue();
  }
}
