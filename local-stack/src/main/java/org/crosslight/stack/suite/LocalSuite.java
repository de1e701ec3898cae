package org.crosslight.stack.suite;

import java.net.URI;
import java.time.Clock;
import org.crosslight.client.ApiClient;
import org.crosslight.client.SuiteAddresses;
import org.crosslight.client.SuiteClient;
import org.crosslight.client.signin.Grant;
import org.crosslight.client.signin.OpenIdProvider;
import org.crosslight.client.signin.SignedIn;
import org.crosslight.client.signin.TokenFile;
import org.crosslight.stack.home.Ports;
import org.crosslight.stack.home.Secrets;
import org.crosslight.stack.home.StackHome;
import org.crosslight.stack.keycloak.Keycloak;
import org.crosslight.stack.keycloak.OidcClient;
import org.crosslight.stack.people.DemoUser;

/** The public APIs of a suite on this machine, in the name of one of its people. */
public final class LocalSuite {

  private LocalSuite() {}

  /** Where a suite with these ports answers. */
  public static SuiteAddresses addresses(Ports ports) {
    return new SuiteAddresses(
        URI.create(Ports.url(ports.portal())),
        URI.create(Ports.url(ports.evidence())),
        URI.create(Ports.url(ports.translation())),
        URI.create(Ports.url(ports.linkage())),
        URI.create(Ports.url(ports.casework())),
        URI.create(Keycloak.realmUrl(ports)));
  }

  /** What one of the demo people can do. */
  public static SuiteClient as(SuiteAddresses addresses, DemoUser user) {
    return as(addresses, user.username(), user.password());
  }

  /** What whoever has that password can do. */
  public static SuiteClient as(SuiteAddresses addresses, String username, String password) {
    return new SuiteClient(new ApiClient(addresses, tokens(addresses, username, password)));
  }

  /** Tokens of whoever has that password, asked for anew by every program. */
  public static SignedIn tokens(SuiteAddresses addresses, String username, String password) {
    return SignedIn.forThisProgram(
        new OpenIdProvider(addresses.realm()), grant(username, password));
  }

  /**
   * The same tokens shared by all commands on this machine: they sign in once, however many run
   * side by side. Keycloak takes several sign-ins of one person at the same moment for an attack.
   */
  public static SignedIn sharedTokens(
      StackHome home, SuiteAddresses addresses, String username, String password) {
    return new SignedIn(
        new OpenIdProvider(addresses.realm()),
        grant(username, password),
        new TokenFile(
            home.tokens().resolve(ApiClient.encode(username) + ".json"), addresses.realm()),
        Clock.systemUTC());
  }

  /** Tokens of one of the suite's own programs, with the secret its home keeps. */
  public static SignedIn tokens(SuiteAddresses addresses, OidcClient client, Secrets secrets) {
    return SignedIn.forThisProgram(
        new OpenIdProvider(addresses.realm()),
        new Grant.ClientSecret(client.clientId(), secrets.named(client.secretName())));
  }

  private static Grant grant(String username, String password) {
    return new Grant.Password(OidcClient.SCRIPT.clientId(), username, password);
  }
}
