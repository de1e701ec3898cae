package org.crosslight.linkage.connection;

import java.util.Locale;
import org.crosslight.linkage.commonness.Commonness;
import org.crosslight.linkage.mention.IdentifierKind;
import org.jspecify.annotations.Nullable;

/**
 * Says in plain English why a connection is there, why it may mean nothing, and what would tell.
 *
 * <p>Whoever is not a member of the other case reads sentences made of the caller's own case only.
 */
final class Explanation {
  private Explanation() {}

  private static final String SAME_FILE =
      "Both sides come from the same file, so it is one find and not two.";
  private static final String MAY_BE_A_COPY =
      "; the other case may also hold a copy of the same file.";

  /** The three sentences. */
  record Sentences(String why, String whyMightBeWrong, String whatWouldSettleIt) {}

  /**
   * How often one case mentions it.
   *
   * @param copied whether further mentions stand in copies of a file and were left out
   */
  record Mentions(long count, boolean copied) {
    private String where(String place) {
      return times(count) + " " + place + (copied ? " (copies of a file counted once)" : "");
    }
  }

  /**
   * Why two cases that mention one identifier are connected.
   *
   * @param there nothing for whoever is not a member of the other case
   * @param copies whether both merely hold the same file; {@link CopiedSides#NONE} for whoever is
   *     not a member of the other case
   */
  static Sentences ofIdentifier(
      IdentifierKind kind,
      String label,
      Commonness commonness,
      Mentions here,
      @Nullable Mentions there,
      @Nullable String otherReference,
      CopiedSides copies) {
    String start =
        "The %s %s is mentioned %s and ".formatted(kind.words(), label, here.where("here"));
    if (there == null || otherReference == null) {
      return new Sentences(
          start + "also occurs in a case you are not a member of; " + inside(commonness.why()),
          perhapsACopy(kind.facts().mightBeWrong()),
          kind.facts().wouldSettle());
    }
    String where = start + there.where("in " + otherReference);
    return switch (copies) {
      case NONE ->
          new Sentences(
              where + "; " + inside(commonness.why()),
              kind.facts().mightBeWrong(),
              kind.facts().wouldSettle());
      case ONE_SIDE ->
          ofCopies(
              where + ".",
              "One side has it only in a file that the other side holds too, so it may be one find"
                  + " and not two.");
      case BOTH_SIDES -> ofCopies(where + ".", SAME_FILE);
    };
  }

  private static Sentences ofCopies(String why, String mightBeWrong) {
    return new Sentences(
        why,
        mightBeWrong,
        "Establish how the file came into both cases, and look for the same in what else they"
            + " hold.");
  }

  /** Said to everybody who may not know, so that it tells nothing of what the other case holds. */
  private static String perhapsACopy(String mightBeWrong) {
    return mightBeWrong.substring(0, mightBeWrong.length() - 1) + MAY_BE_A_COPY;
  }

  static Sentences ofSharedContacts(
      String hereReference,
      @Nullable String thereReference,
      @Nullable String otherReference,
      int shared,
      String examples,
      CopiedSides copies) {
    if (copies != CopiedSides.NONE && thereReference != null && otherReference != null) {
      return ofCopies(
          "Exhibits %s here and %s in %s share %d contacts (such as %s)."
              .formatted(hereReference, thereReference, otherReference, shared, examples),
          copies == CopiedSides.BOTH_SIDES
              ? SAME_FILE
              : "Some of them stand only in a file that both sides hold, so it says less than it"
                  + " seems.");
    }
    String why =
        thereReference == null || otherReference == null
            ? ("Several contacts of exhibit %s are also contacts in an exhibit of a case you are not"
                    + " a member of, although the holders' own numbers differ, so it may be one person"
                    + " who changed number.")
                .formatted(hereReference)
            : ("Exhibits %s here and %s in %s share %d contacts (such as %s) although the holders'"
                    + " own numbers differ, so it may be one person who changed number.")
                .formatted(hereReference, thereReference, otherReference, shared, examples);
    String circle =
        "Relatives, workmates and friends of one circle also have the same people in their phones.";
    return new Sentences(
        why,
        otherReference == null ? perhapsACopy(circle) : circle,
        "Compare the dates on which one number falls silent and the other begins, and ask the"
            + " operators for subscriber and top-up records of both numbers.");
  }

  private static String inside(String sentence) {
    return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
  }

  private static String times(long count) {
    return count == 1
        ? "once"
        : count == 2 ? "twice" : String.format(Locale.UK, "%,d times", count);
  }
}
