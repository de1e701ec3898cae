package org.crosslight.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/**
 * A key pair made for this test run: the service trusts its public half, {@link TestTokens} signs.
 */
public class TokensResource implements QuarkusTestResourceLifecycleManager {

  static final String PRIVATE_KEY = "crosslight.test.private-key";

  @Override
  public Map<String, String> start() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      KeyPair pair = generator.generateKeyPair();
      Base64.Encoder base64 = Base64.getEncoder();
      System.setProperty(PRIVATE_KEY, base64.encodeToString(pair.getPrivate().getEncoded()));
      return Map.of(
          "quarkus.oidc.public-key",
          base64.encodeToString(pair.getPublic().getEncoded()),
          "quarkus.oidc.auth-server-url",
          "",
          "quarkus.oidc.token.issuer",
          TestTokens.ISSUER,
          "quarkus.oidc-client.client-enabled",
          "false");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void stop() {
    System.clearProperty(PRIVATE_KEY);
  }
}
