package org.crosslight.stack.suite;

import java.net.URI;
import org.crosslight.client.ApiClient;
import org.crosslight.client.SuiteAddresses;
import org.crosslight.client.SuiteClient;
import org.crosslight.client.TokenSource;
import org.crosslight.stack.home.Ports;
import org.crosslight.stack.keycloak.Keycloak;
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
    return new SuiteClient(
        new ApiClient(addresses, TokenSource.ofOfficer(addresses.realm(), username, password)));
  }
}
