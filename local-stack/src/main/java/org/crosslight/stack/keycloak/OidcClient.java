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
  /** Scripts on this machine: a password is exchanged for a token. Exists in local realms only. */
  SCRIPT("crosslight-cli");

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

  /** Whether it acts in its own name too. */
  boolean isService() {
    return SERVICES.contains(this);
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
