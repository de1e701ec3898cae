package org.crosslight.stack.suite;

import java.net.URI;
import org.crosslight.stack.application.Application;
import org.crosslight.stack.home.Ports;
import org.crosslight.stack.keycloak.Keycloak;

/**
 * Where a running suite answers.
 *
 * @param realm the issuer of its tokens
 */
public record SuiteAddresses(
    URI portal, URI evidence, URI translation, URI linkage, URI casework, URI realm) {

  /** The addresses of a suite on this machine. */
  public static SuiteAddresses local(Ports ports) {
    return new SuiteAddresses(
        URI.create(Ports.url(ports.portal())),
        URI.create(Ports.url(ports.evidence())),
        URI.create(Ports.url(ports.translation())),
        URI.create(Ports.url(ports.linkage())),
        URI.create(Ports.url(ports.casework())),
        URI.create(Keycloak.realmUrl(ports)));
  }

  /** The base address of one application. */
  public URI of(Application application) {
    return switch (application) {
      case PORTAL -> portal;
      case EVIDENCE -> evidence;
      case TRANSLATION -> translation;
      case LINKAGE -> linkage;
      case CASE -> casework;
    };
  }
}
