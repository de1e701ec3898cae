package org.crosslight.linkage.commonness;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.crosslight.linkage.LinkageConfig;
import org.crosslight.linkage.mention.Identifier;
import org.crosslight.linkage.mention.KindFacts;
import org.crosslight.linkage.mention.PhoneNumbers;
import org.crosslight.linkage.mention.SharedBy;

/**
 * Tells identifiers that stand for one person or thing from those shared by many.
 *
 * <p>First what the identifier is by itself (short code, freephone, well-known site), then the
 * names it is saved under, then how far it reaches. The limits are configuration: {@link
 * LinkageConfig.Commonness}.
 */
@ApplicationScoped
public class CommonnessRule {

  /** Words of businesses and services that many people save, in the languages most met. */
  private static final Set<String> BUSINESS_WORDS =
      Set.of(
          "taxi",
          "taxis",
          "taxiuri",
          "cab",
          "cabs",
          "minicab",
          "minicabs",
          "uber",
          "pizza",
          "pizzeria",
          "kebab",
          "kebabs",
          "takeaway",
          "takeaways",
          "chippy",
          "restaurant",
          "bank",
          "banca",
          "banque",
          "banco",
          "banka",
          "surgery",
          "dentist",
          "pharmacy",
          "doctors",
          "hospital",
          "hotel",
          "airport",
          "station",
          "helpline",
          "hotline",
          "council",
          "police",
          "voicemail",
          "garage",
          "barber",
          "barbers",
          "deliveroo",
          "delivery",
          "hermes",
          "evri",
          "vodafone",
          "lycamobile",
          "topup",
          "nhs",
          "gp",
          "school",
          "college",
          "jobcentre",
          "airlines",
          "supermarket");

  private final LinkageConfig.Commonness limits;
  private final PhoneNumbers phones;

  public CommonnessRule(LinkageConfig config, PhoneNumbers phones) {
    this.limits = config.commonness();
    this.phones = phones;
  }

  /** The reason that weighs most for this identifier. */
  public Reason judge(Reach reach) {
    Identifier identifier = reach.identifier();
    KindFacts kind = identifier.kind().facts();
    Optional<SharedBy> shared = kind.shared().apply(phones, identifier.normalised());
    if (shared.isPresent()) {
      return switch (shared.get()) {
        case A_SERVICE -> Reason.SHORT_CODE;
        case CALLERS_FOR_FREE -> Reason.FREEPHONE;
        case A_WELL_KNOWN_SITE -> Reason.KNOWN_SITE;
      };
    }
    if (reach.names().stream().anyMatch(CommonnessRule::isBusiness)) {
      return Reason.BUSINESS_NAME;
    }
    if (isMetEverywhere(reach)) {
      return Reason.MANY_PLACES;
    }
    if (kind.alwaysUsual()) {
      return Reason.NAMED_BY_MANY;
    }
    return reach.cases() >= limits.usualCases() || reach.exhibits() >= limits.usualExhibits()
        ? Reason.SEVERAL_PLACES
        : Reason.SELDOM_SEEN;
  }

  private boolean isMetEverywhere(Reach reach) {
    boolean inMostExhibits =
        reach.cases() >= limits.usualCases()
            && reach.exhibits() >= limits.usualExhibits()
            && reach.exhibits() * 100 >= reach.knownExhibits() * limits.commonShare();
    return inMostExhibits
        || reach.cases() >= limits.commonCases()
        || (reach.cases() > 1 && reach.conversations() >= limits.commonConversations());
  }

  /** Whether a name holds a word of businesses or services. */
  public static boolean isBusiness(String name) {
    for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (BUSINESS_WORDS.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
