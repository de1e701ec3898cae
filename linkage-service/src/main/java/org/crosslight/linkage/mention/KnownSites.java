package org.crosslight.linkage.mention;

import java.util.Optional;
import java.util.Set;

/** Sites that everybody uses, so that a page on them tells nothing of who names it. */
final class KnownSites {
  private static final Set<String> HOSTS =
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

  private KnownSites() {}

  static Optional<SharedBy> shared(String url) {
    int end = url.length();
    for (int i = 0; i < url.length(); i++) {
      if ("/?:".indexOf(url.charAt(i)) >= 0) {
        end = i;
        break;
      }
    }
    return HOSTS.contains(url.substring(0, end))
        ? Optional.of(SharedBy.A_WELL_KNOWN_SITE)
        : Optional.empty();
  }
}
