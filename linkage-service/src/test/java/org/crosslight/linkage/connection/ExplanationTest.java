package org.crosslight.linkage.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.crosslight.linkage.commonness.Commonness;
import org.crosslight.linkage.commonness.Reason;
import org.crosslight.linkage.mention.IdentifierKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every explanation is three plain sentences, whatever the kind. */
class ExplanationTest {
  private static final Explanation.Mentions ONCE = new Explanation.Mentions(1, false);
  private static final Explanation.Mentions THREE_TIMES = new Explanation.Mentions(3, false);
  private static final Explanation.Mentions MANY = new Explanation.Mentions(1200, false);

  @ParameterizedTest
  @EnumSource(IdentifierKind.class)
  void everyKindHasThreeSentences(IdentifierKind kind) {
    for (Reason reason : Reason.values()) {
      Explanation.Sentences sentences =
          Explanation.ofIdentifier(
              kind, "X", Commonness.of(reason), THREE_TIMES, MANY, "LANTERN", CopiedSides.NONE);
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
  @EnumSource(IdentifierKind.class)
  void nothingOfTheOtherCaseIsSaidToWhoIsNotAMember(IdentifierKind kind) {
    Explanation.Sentences sentences =
        Explanation.ofIdentifier(
            kind, "X", Commonness.of(Reason.SELDOM_SEEN), ONCE, null, null, CopiedSides.NONE);
    assertThat(sentences.why())
        .isEqualTo(
            "The "
                + kind.words()
                + " X is mentioned once here and also occurs in a case you are not a member of; it is"
                + " in few cases, so finding it in two says much.");
    Explanation.Sentences contacts =
        Explanation.ofSharedContacts("A/1", null, null, 7, "+44 7700 900123", CopiedSides.NONE);
    assertThat(List.of(sentences, contacts))
        .as("whether the other case holds a copy is left open to everybody alike")
        .allSatisfy(
            said ->
                assertThat(said.whyMightBeWrong())
                    .endsWith("; the other case may also hold a copy of the same file."));
    assertThat(contacts.why()).doesNotContain("7", "+44").contains("A/1");
    isOneSentence(contacts.why());
  }

  @ParameterizedTest
  @EnumSource(value = CopiedSides.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
  void copiesOfOneFileAreSaidToBeSo(CopiedSides copies) {
    Explanation.Sentences vehicle =
        Explanation.ofIdentifier(
            IdentifierKind.VEHICLE,
            "QX99 ZZZ",
            Commonness.of(Reason.SELDOM_SEEN),
            new Explanation.Mentions(1, true),
            ONCE,
            "HARBOUR",
            copies);
    assertThat(vehicle.why())
        .isEqualTo(
            "The vehicle registration QX99 ZZZ is mentioned once here (copies of a file counted"
                + " once) and once in HARBOUR.");
    Explanation.Sentences contacts =
        Explanation.ofSharedContacts(
            "A/1", "B/1", "HARBOUR", 3, "+44 7700 900123, +44 7700 900124", copies);
    assertThat(contacts.why())
        .isEqualTo(
            "Exhibits A/1 here and B/1 in HARBOUR share 3 contacts (such as +44 7700 900123, +44"
                + " 7700 900124).");
    boolean both = copies == CopiedSides.BOTH_SIDES;
    assertThat(vehicle.whyMightBeWrong())
        .isEqualTo(
            both
                ? "Both sides come from the same file, so it is one find and not two."
                : "One side has it only in a file that the other side holds too, so it may be one"
                    + " find and not two.");
    assertThat(contacts.whyMightBeWrong())
        .isEqualTo(
            both
                ? "Both sides come from the same file, so it is one find and not two."
                : "Some of them stand only in a file that both sides hold, so it says less than it"
                    + " seems.");
    assertThat(Stream.of(vehicle, contacts))
        .allSatisfy(
            said ->
                assertThat(said.whatWouldSettleIt())
                    .isEqualTo(
                        "Establish how the file came into both cases, and look for the same in"
                            + " what else they hold."));
  }

  private static void isOneSentence(String text) {
    assertThat(text).endsWith(".").doesNotContain(". ").doesNotContain("!").doesNotContain("null");
    assertThat(Character.isUpperCase(text.charAt(0))).isTrue();
  }
}
