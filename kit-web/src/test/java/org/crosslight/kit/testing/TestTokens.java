package org.crosslight.kit.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosslight.kit.identity.ServiceRight;
import org.eclipse.microprofile.config.ConfigProvider;

/** Access tokens as the identity provider would give them, really signed and really checked. */
public final class TestTokens {

  static final String ISSUER = "https://identity.test";

  private TestTokens() {}

  /** A person's token for the service under test. */
  public static String officer(String username, String force, String... roles) {
    return sign(person(username, force, roles), audience());
  }

  /** The token of a person whose name is not the one their user name says. */
  public static String officerNamed(String name, String username, String force, String... roles) {
    return sign(person(username, force, roles).claim("name", name), audience());
  }

  /** A person's token that is meant for another service. */
  public static String officerForAnotherService(String username, String force, String... roles) {
    return sign(person(username, force, roles), "crosslight-somewhere-else");
  }

  /** A person's token whose time has passed. */
  public static String expired(String username, String force, String... roles) {
    return person(username, force, roles)
        .issuer(ISSUER)
        .audience(audience())
        .issuedAt(Instant.now().minusSeconds(7200))
        .expiresAt(Instant.now().minusSeconds(3600))
        .sign(key());
  }

  /** Another service's token for the service under test, with all rights a service can have. */
  public static String system(String clientId) {
    return system(
        clientId, ServiceRight.feedOf(audience()), ServiceRight.ITEMS, ServiceRight.TRANSLATIONS);
  }

  /** The token of a service that has these rights and no other. */
  public static String system(String clientId, String... rights) {
    return sign(
        Jwt.claims()
            .subject(clientId)
            .claim("azp", clientId)
            .claim("preferred_username", "service-account-" + clientId)
            .claim(
                "realm_access",
                Map.of("roles", Stream.concat(Stream.of("system"), Stream.of(rights)).toList())),
        audience());
  }

  private static JwtClaimsBuilder person(String username, String force, String... roles) {
    return Jwt.claims()
        .subject(username)
        .claim("preferred_username", username)
        .claim("name", nameOf(username))
        .claim("force", force)
        .claim("realm_access", Map.of("roles", List.of(roles)));
  }

  /** {@code amira.hale} is Amira Hale. */
  private static String nameOf(String username) {
    return Stream.of(username.split("\\.", -1))
        .map(
            part ->
                part.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1))
        .collect(Collectors.joining(" "));
  }

  private static String audience() {
    return ConfigProvider.getConfig().getValue("quarkus.oidc.token.audience", String.class);
  }

  private static String sign(JwtClaimsBuilder claims, String audience) {
    return claims.issuer(ISSUER).audience(Set.of(audience)).expiresIn(3600).sign(key());
  }

  private static PrivateKey key() {
    try {
      return KeyFactory.getInstance("RSA")
          .generatePrivate(
              new PKCS8EncodedKeySpec(
                  Base64.getDecoder().decode(System.getProperty(TokensResource.PRIVATE_KEY))));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
