package org.crosslight.kit.identity;

/**
 * Another Crosslight service, signed in with its own credentials.
 *
 * @param clientId the OIDC client, e.g. {@code crosslight-linkage}
 */
public record SystemClient(String clientId) implements Caller {

  @Override
  public String name() {
    return clientId;
  }
}
