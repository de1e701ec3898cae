package org.crosslight.linkage.connection;

import java.util.Locale;
import org.crosslight.linkage.commonness.Commonness;
import org.crosslight.linkage.mention.MentionKind;
import org.jspecify.annotations.Nullable;

/**
 * Says in plain English why a connection is there, why it may mean nothing, and what would tell.
 *
 * <p>Whoever is not a member of the other case reads sentences made of the caller's own case only.
 */
final class Explanation {
  private Explanation() {}

  /** The three sentences. */
  record Sentences(String why, String whyMightBeWrong, String whatWouldSettleIt) {}

  static Sentences ofIdentifier(
      MentionKind kind,
      String label,
      Commonness commonness,
      long hereCount,
      @Nullable Long thereCount,
      @Nullable String otherReference) {
    String subject = "The " + kind.words() + " " + label;
    String where =
        thereCount == null || otherReference == null
            ? "%s is mentioned %s here and also occurs in a case you are not a member of"
                .formatted(subject, times(hereCount))
            : "%s is mentioned %s here and %s in %s"
                .formatted(subject, times(hereCount), times(thereCount), otherReference);
    return new Sentences(
        where + "; " + inside(commonness.why()), mightBeWrong(kind), wouldSettle(kind));
  }

  static Sentences ofSharedContacts(
      String hereReference,
      @Nullable String thereReference,
      @Nullable String otherReference,
      int shared,
      String examples) {
    String why =
        thereReference == null || otherReference == null
            ? ("Several contacts of exhibit %s are also contacts in an exhibit of a case you are not"
                    + " a member of, although the holders' own numbers differ, so it may be one person"
                    + " who changed number.")
                .formatted(hereReference)
            : ("Exhibits %s here and %s in %s share %d contacts (such as %s) although the holders'"
                    + " own numbers differ, so it may be one person who changed number.")
                .formatted(hereReference, thereReference, otherReference, shared, examples);
    return new Sentences(
        why,
        "Relatives, workmates and friends of one circle also have the same people in their phones.",
        "Compare the dates on which one number falls silent and the other begins, and ask the"
            + " operators for subscriber and top-up records of both numbers.");
  }

  private static String mightBeWrong(MentionKind kind) {
    return switch (kind) {
      case PHONE ->
          "Phones are lent, sold and shared, and operators give out old numbers again, so two"
              + " different people may have used it.";
      case EMAIL ->
          "A mailbox can be shared, taken over or given falsely, so two different people may stand"
              + " behind it.";
      case HANDLE ->
          "The same name can belong to different people on different apps, and names can be given up"
              + " and taken by somebody else.";
      case VEHICLE ->
          "Cars are sold, lent, hired and cloned, and a mark may have been misread or mistyped.";
      case POSTCODE ->
          "A postcode covers about fifteen addresses, and people may name it for unrelated reasons.";
      case URL ->
          "Anyone can open or pass on a web page, so two people may have met it separately.";
      case BANK_ACCOUNT, IBAN ->
          "Accounts can be joint, borrowed or a business's, and paying into one does not mean knowing"
              + " its holder.";
      case IMEI -> "Handsets are sold and stolen, and some are given another handset's number.";
    };
  }

  private static String wouldSettle(MentionKind kind) {
    return switch (kind) {
      case PHONE ->
          "Ask the operator for subscriber, top-up and call records of the number over both periods.";
      case EMAIL ->
          "Ask the provider who registered the address and from where it was used at both times.";
      case HANDLE ->
          "Establish which app each case means, and ask that provider for the account's history.";
      case VEHICLE ->
          "Check the keeper history with DVLA and number plate camera records for both dates.";
      case POSTCODE -> "Establish which address each case means and who was there on those dates.";
      case URL -> "Look at what the page shows and who is known to have sent it first.";
      case BANK_ACCOUNT, IBAN ->
          "Ask the bank for the account's holder and its payments over both periods.";
      case IMEI -> "Ask operators which SIM cards were used in the handset over both periods.";
    };
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
