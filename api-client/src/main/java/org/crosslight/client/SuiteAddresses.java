package org.crosslight.client;

import java.net.URI;

/**
 * Where a suite answers.
 *
 * @param realm the issuer of the tokens its services accept
 */
public record SuiteAddresses(
    URI portal, URI evidence, URI translation, URI linkage, URI casework, URI realm) {

  /** The base address of one service. */
  public URI of(Service service) {
    return switch (service) {
      case EVIDENCE -> evidence;
      case TRANSLATION -> translation;
      case LINKAGE -> linkage;
      case CASE -> casework;
    };
  }
}
