package org.crosslight.linkage.commonness;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Set;
import org.crosslight.linkage.LinkageConfig;
import org.crosslight.linkage.mention.Identifier;
import org.crosslight.linkage.mention.MentionKind;
import org.crosslight.linkage.mention.PhoneNumbers;

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

  private static final Set<String> KNOWN_SITES =
      Set.of(
          "google.com",
          "google.co.uk",
          "maps.google.com",
          "goo.gl",
          "maps.app.goo.gl",
          "youtube.com",
          "youtu.be",
          "m.youtube.com",
          "facebook.com",
          "m.facebook.com",
          "instagram.com",
          "tiktok.com",
          "vm.tiktok.com",
          "twitter.com",
          "x.com",
          "snapchat.com",
          "whatsapp.com",
          "chat.whatsapp.com",
          "bbc.co.uk",
          "amazon.co.uk",
          "amazon.com",
          "amzn.to",
          "ebay.co.uk",
          "ebay.com",
          "wikipedia.org",
          "en.wikipedia.org",
          "netflix.com",
          "spotify.com",
          "open.spotify.com",
          "apple.com",
          "microsoft.com",
          "paypal.com",
          "gov.uk",
          "nhs.uk",
          "rightmove.co.uk",
          "gumtree.com",
          "just-eat.co.uk",
          "trainline.com",
          "linkedin.com",
          "reddit.com");

  private static final int LONGEST_SHORT_CODE = 6;

  private final LinkageConfig.Commonness limits;
  private final PhoneNumbers phones;

  public CommonnessRule(LinkageConfig config, PhoneNumbers phones) {
    this.limits = config.commonness();
    this.phones = phones;
  }

  /** The reason that weighs most for this identifier. */
  public Reason judge(Reach reach) {
    Identifier identifier = reach.identifier();
    if (identifier.kind() == MentionKind.PHONE) {
      if (isShortCode(identifier.normalised())) {
        return Reason.SHORT_CODE;
      }
      if (phones.isFreephone(identifier.normalised())) {
        return Reason.FREEPHONE;
      }
    }
    if (identifier.kind() == MentionKind.URL && isKnownSite(identifier.normalised())) {
      return Reason.KNOWN_SITE;
    }
    if (reach.names().stream().anyMatch(CommonnessRule::isBusiness)) {
      return Reason.BUSINESS_NAME;
    }
    if (isMetEverywhere(reach)) {
      return Reason.MANY_PLACES;
    }
    if (identifier.kind() == MentionKind.POSTCODE || identifier.kind() == MentionKind.URL) {
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

  private static boolean isShortCode(String number) {
    return !number.startsWith("+") && number.length() <= LONGEST_SHORT_CODE;
  }

  private static boolean isKnownSite(String url) {
    int end = url.length();
    for (int i = 0; i < url.length(); i++) {
      if ("/?:".indexOf(url.charAt(i)) >= 0) {
        end = i;
        break;
      }
    }
    return KNOWN_SITES.contains(url.substring(0, end));
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
