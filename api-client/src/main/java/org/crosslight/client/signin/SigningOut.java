package org.crosslight.client.signin;

import java.util.Map;

/**
 * The end of a sign-in at the provider, so that what was kept is of no use to anybody (RFC 7009).
 */
public final class SigningOut {

  private SigningOut() {}

  /** Whether the provider has ended it; nothing is asked when there is nothing to end. */
  public static boolean of(OpenIdProvider provider, String clientId, Tokens tokens) {
    if (tokens.renewal().isEmpty() || !provider.offers("revocation_endpoint")) {
      return false;
    }
    return provider
        .ask(
            "revocation_endpoint",
            Map.of(
                "client_id",
                clientId,
                "token",
                tokens.renewal(),
                "token_type_hint",
                "refresh_token"))
        .isGiven();
  }
}
