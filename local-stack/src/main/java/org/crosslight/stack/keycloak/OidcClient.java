package org.crosslight.stack.keycloak;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** An application known to the realm, and whom its tokens are for. */
public enum OidcClient {
  EVIDENCE("crosslight-evidence"),
  TRANSLATION("crosslight-translation"),
  LINKAGE("crosslight-linkage"),
  CASE("crosslight-case"),
  /** Signs officers in with the code flow; their tokens stay in the portal. */
  PORTAL("crosslight-portal"),
  /**
   * The command line: signs people in with a device code. That it takes a password for a token too
   * is so in local realms only.
   */
  SCRIPT("crosslight-cli"),
  /** A program of the demo force that acts in its own name, as one of another system would. */
  INTEGRATOR("crosslight-integrator");

  private static final Set<OidcClient> SERVICES = Set.of(EVIDENCE, TRANSLATION, LINKAGE, CASE);

  private final String clientId;

  OidcClient(String clientId) {
    this.clientId = clientId;
  }

  /** Its name in the realm, and in the {@code aud} claim. */
  public String clientId() {
    return clientId;
  }

  /** Under which name its secret is kept. */
  public String secretName() {
    return "oidc-" + clientId;
  }

  /** Whether it is one of the suite's own services. */
  boolean isService() {
    return SERVICES.contains(this);
  }

  /** Whether it can get tokens in its own name. */
  boolean actsInItsOwnName() {
    return isService() || this == INTEGRATOR;
  }

  /** What it may read of other services: the feeds it follows and the streams it fetches. */
  List<String> rights() {
    return switch (this) {
      case EVIDENCE -> List.of("feed-case", "feed-translation", "items-translation");
      case TRANSLATION -> List.of("feed-case", "feed-evidence", "items-evidence");
      case LINKAGE ->
          List.of(
              "feed-case",
              "feed-evidence",
              "feed-translation",
              "items-evidence",
              "items-translation");
      case CASE -> List.of("feed-evidence", "feed-linkage", "feed-translation");
      case PORTAL, SCRIPT, INTEGRATOR -> List.of();
    };
  }

  /** The services its access tokens are good for. */
  List<OidcClient> audiences() {
    return Arrays.stream(values())
        .filter(OidcClient::isService)
        .filter(audience -> audience != this)
        .filter(audience -> this != EVIDENCE || audience == CASE || audience == TRANSLATION)
        .filter(audience -> this != TRANSLATION || audience == CASE || audience == EVIDENCE)
        .toList();
  }
}
