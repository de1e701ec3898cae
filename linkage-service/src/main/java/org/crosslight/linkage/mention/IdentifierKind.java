package org.crosslight.linkage.mention;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.crosslight.kit.code.Coded;

/**
 * The kinds of identifier that can be read out of an item. Everything that is said or decided of a
 * kind stands with it here; nothing elsewhere asks which kind it is.
 *
 * <p>A new kind is one constant and one {@link MentionExtractor}; {@code docs/extending.md} goes
 * through it. The order here is the one in which kinds are listed for people; which kind has the
 * first claim on characters is its {@link KindFacts#claims place} among the extractors.
 */
public enum IdentifierKind implements Coded {
  /** A telephone number, normalised to E.164, or a short code as its bare digits. */
  PHONE(
      KindFacts.of("phone number", "phone numbers")
          .writtenAs("+44 7700 900123")
          .points(3)
          .personal()
          .statedAs("phone")
          .mightBeWrong(
              "Phones are lent, sold and shared, and operators give out old numbers again, so two"
                  + " different people may have used it.")
          .wouldSettle(
              "Ask the operator for subscriber, top-up and call records of the number over both"
                  + " periods.")
          .shownAs((phones, number) -> phones.readable(number))
          .sharedAs(PhoneNumbers::shared)
          .readBy(60, PhoneExtractor::new)),

  /** An e-mail address, normalised to lower case. */
  EMAIL(
      KindFacts.of("e-mail address", "e-mail addresses")
          .writtenAs("ana@example.org")
          .points(3)
          .personal()
          .statedAs("email")
          .mightBeWrong(
              "A mailbox can be shared, taken over or given falsely, so two different people may"
                  + " stand behind it.")
          .wouldSettle(
              "Ask the provider who registered the address and from where it was used at both"
                  + " times.")
          .readBy(20, phones -> new EmailExtractor())),

  /**
   * A name somebody chose on a social network, normalised to lower case with one leading {@code @};
   * where the app is known, with the app in front.
   */
  HANDLE(
      KindFacts.of("social media name", "social media names")
          .writtenAs("@danny.k")
          .points(2)
          .personal()
          .withinApp()
          .statedAs("handle")
          .mightBeWrong(
              "The same name can belong to different people on different apps, and names can be"
                  + " given up and taken by somebody else.")
          .wouldSettle(
              "Establish which app each case means, and ask that provider for the account's"
                  + " history.")
          .shownAs((phones, handle) -> AppName.parse(handle).shown())
          .readBy(90, phones -> new HandleExtractor())),

  /** What an app itself calls an account, such as its number for it; the app stands in front. */
  ACCOUNT(
      KindFacts.of("app account", "app accounts")
          .writtenAs("user77 (Telegram)")
          .points(3)
          .personal()
          .withinApp()
          .statedAs("account")
          .mightBeWrong(
              "Accounts are shared, sold and taken over, so two different people may have used it.")
          .wouldSettle(
              "Ask the app's provider who registered the account and from where it was used at both"
                  + " times.")
          .shownAs((phones, account) -> AppName.parse(account).shown())
          .readBy(100, phones -> new AccountExtractor())),

  /** A UK vehicle registration mark, normalised to capitals without spaces. */
  VEHICLE(
      KindFacts.of("vehicle registration", "vehicle registrations")
          .writtenAs("QX99 ZZZ")
          .points(3)
          .mightBeWrong(
              "Cars are sold, lent, hired and cloned, and a mark may have been misread or"
                  + " mistyped.")
          .wouldSettle(
              "Check the keeper history with DVLA and number plate camera records for both dates.")
          .shownAs((phones, mark) -> VehicleExtractor.readable(mark))
          .readBy(80, phones -> new VehicleExtractor())),

  /** A UK postcode, normalised to capitals with one space. */
  POSTCODE(
      KindFacts.of("postcode", "postcodes")
          .writtenAs("LS1 4AP")
          .points(1)
          .alwaysUsual()
          .statedWithin("address")
          .mightBeWrong(
              "A postcode covers about fifteen addresses, and people may name it for unrelated"
                  + " reasons.")
          .wouldSettle("Establish which address each case means and who was there on those dates.")
          .readBy(70, phones -> new PostcodeExtractor())),

  /** A web address, normalised to host (lower case, no {@code www.}), path and query. */
  URL(
      KindFacts.of("web address", "web addresses")
          .writtenAs("example.org/a")
          .points(1)
          .alwaysUsual()
          .statedAs("url")
          .mightBeWrong(
              "Anyone can open or pass on a web page, so two people may have met it separately.")
          .wouldSettle("Look at what the page shows and who is known to have sent it first.")
          .sharedAs((phones, address) -> KnownSites.shared(address))
          .readBy(10, phones -> new UrlExtractor())),

  /** A UK sort code with its account number, normalised to {@code 112233 12345678}. */
  BANK_ACCOUNT(
      KindFacts.of("bank account", "bank accounts")
          .writtenAs("11-22-33 12345678")
          .points(3)
          .mightBeWrong(KindFacts.ACCOUNT_OF_A_BANK_MIGHT_BE_WRONG)
          .wouldSettle(KindFacts.ACCOUNT_OF_A_BANK_WOULD_SETTLE)
          .shownAs((phones, account) -> BankAccountExtractor.readable(account))
          .readBy(40, phones -> new BankAccountExtractor())),

  /** An international bank account number, normalised to capitals without spaces. */
  IBAN(
      KindFacts.of("IBAN", "IBANs")
          .writtenAs("GB29 NWBK 6016 1331 9268 19")
          .points(3)
          .mightBeWrong(KindFacts.ACCOUNT_OF_A_BANK_MIGHT_BE_WRONG)
          .wouldSettle(KindFacts.ACCOUNT_OF_A_BANK_WOULD_SETTLE)
          .shownAs((phones, iban) -> IbanExtractor.readable(iban))
          .readBy(30, phones -> new IbanExtractor())),

  /** The identity number of a handset, normalised to fifteen digits. */
  IMEI(
      KindFacts.of("IMEI", "IMEIs")
          .writtenAs("356938035643809")
          .points(3)
          .mightBeWrong(
              "Handsets are sold and stolen, and some are given another handset's number.")
          .wouldSettle("Ask operators which SIM cards were used in the handset over both periods.")
          .readBy(50, phones -> new ImeiExtractor()));

  @SuppressWarnings("ImmutableEnumChecker") // Its functions have no state, which no type can say.
  private final KindFacts facts;

  IdentifierKind(KindFacts facts) {
    this.facts = facts;
  }

  /** What an officer calls this kind, such as "vehicle registration". */
  public String words() {
    return facts.words();
  }

  /** What is so of every identifier of this kind. */
  public KindFacts facts() {
    return facts;
  }

  /** All kinds, those with the stronger check on their characters first. */
  static List<IdentifierKind> byClaim() {
    return Arrays.stream(values())
        .sorted(Comparator.comparingInt(kind -> kind.facts.claims()))
        .toList();
  }
}
