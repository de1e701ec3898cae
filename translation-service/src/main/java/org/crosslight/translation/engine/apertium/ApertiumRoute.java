package org.crosslight.translation.engine.apertium;

import java.util.List;
import org.crosslight.translation.engine.Missing;
import org.crosslight.translation.engine.Tier;
import org.crosslight.translation.language.Language;

/**
 * A chain of Apertium modes from a language to English.
 *
 * @param modes mode names in order
 * @param packages the Debian packages that bring them
 * @param tier from chrF2 against Tatoeba: 40 and more is gist
 */
record ApertiumRoute(
    Language language, List<String> modes, List<String> packages, String label, Tier tier) {

  /** Every chain that gives something useful. */
  static final List<ApertiumRoute> ALL =
      List.of(
          route("spa", "spa→eng", Tier.GIST, hop("spa-eng", "eng-spa")),
          route("por", "por→spa→eng", Tier.GIST, hop("pt-es", "es-pt"), hop("spa-eng", "eng-spa")),
          route("fra", "fra→spa→eng", Tier.GIST, hop("fr-es", "fr-es"), hop("spa-eng", "eng-spa")),
          route("ron", "ron→spa→eng", Tier.GIST, hop("ro-es", "es-ro"), hop("spa-eng", "eng-spa")),
          route(
              "ita",
              "ita→spa→eng",
              Tier.GIST,
              hop("ita-spa", "spa-ita"),
              hop("spa-eng", "eng-spa")),
          route("cat", "cat→eng", Tier.GIST, hop("cat-eng", "eng-cat")),
          route("glg", "glg→eng", Tier.GIST, hop("gl-en", "en-gl")),
          route("isl", "isl→eng", Tier.GIST, hop("isl-eng", "isl-eng")),
          route("epo", "epo→eng", Tier.GIST, hop("eo-en", "eo-en")),
          route("eus", "eus→eng", Tier.KEYWORDS, hop("eu-en", "eu-en")),
          route("hbs", "hbs→eng", Tier.KEYWORDS, hop("hbs-eng", "hbs-eng")),
          route("bos", "hbs→eng", Tier.KEYWORDS, hop("hbs-eng", "hbs-eng")),
          route("hrv", "hbs→eng", Tier.KEYWORDS, hop("hbs-eng", "hbs-eng")),
          route("srp", "hbs→eng", Tier.KEYWORDS, hop("hbs-eng", "hbs-eng")),
          route("mkd", "mkd→eng", Tier.KEYWORDS, hop("mkd-eng", "mkd-eng")),
          route(
              "bul",
              "bul→mkd→eng",
              Tier.KEYWORDS,
              hop("bul-mkd", "mkd-bul"),
              hop("mkd-eng", "mkd-eng")),
          route(
              "slv",
              "slv→hbs→eng",
              Tier.KEYWORDS,
              hop("slv-hbs", "hbs-slv"),
              hop("hbs-eng", "hbs-eng")));

  private record Hop(String mode, String packageName) {}

  private static Hop hop(String mode, String pair) {
    return new Hop(mode, "apertium-" + pair);
  }

  private static ApertiumRoute route(String language, String label, Tier tier, Hop... hops) {
    return new ApertiumRoute(
        new Language(language),
        List.of(hops).stream().map(Hop::mode).toList(),
        List.of(hops).stream().map(Hop::packageName).toList(),
        label,
        tier);
  }

  /** What a Debian machine lacks for it. */
  Missing missing() {
    return new Missing(
        "debian-packages", packages, "apt-get install apertium " + String.join(" ", packages));
  }
}
