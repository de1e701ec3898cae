package org.crosslight.portal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * A small OpenID provider: discovery, keys, authorization code with PKCE, refresh, end of session.
 * It signs everybody in as amira.hale.
 */
public class IdentityProvider implements QuarkusTestResourceLifecycleManager {

  /** Lifetime of the tokens given out from now on, in seconds. */
  static final AtomicInteger LIFETIME = new AtomicInteger(300);

  /** How many times tokens were renewed. */
  static final AtomicInteger RENEWALS = new AtomicInteger();

  /** Whether a session may still be renewed. */
  static volatile boolean sessionAlive = true;

  private static final String CLIENT = "crosslight-portal";

  private final Map<String, String> challenges = new ConcurrentHashMap<>();
  private final AtomicInteger codes = new AtomicInteger();
  private final HttpServer server;
  private final KeyPair keys;

  public IdentityProvider() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      keys = generator.generateKeyPair();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Map<String, String> start() {
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/.well-known/openid-configuration", this::describe);
    server.createContext("/keys", this::publishKeys);
    server.createContext("/authorize", this::authorize);
    server.createContext("/token", this::giveTokens);
    server.start();
    return Map.of(
        "quarkus.oidc.auth-server-url", address(),
        "quarkus.oidc.credentials.secret", "test-client-secret",
        "quarkus.oidc.token-state-manager.encryption-secret",
            "test-encryption-secret-32-characters");
  }

  @Override
  public void stop() {
    server.stop(0);
  }

  private String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void describe(HttpExchange exchange) throws IOException {
    json(
        exchange,
        """
        {"issuer": "@", "authorization_endpoint": "@/authorize", "token_endpoint": "@/token",
         "jwks_uri": "@/keys", "end_session_endpoint": "@/logout",
         "response_types_supported": ["code"], "subject_types_supported": ["public"],
         "id_token_signing_alg_values_supported": ["RS256"]}
        """
            .replace("@", address()));
  }

  private void publishKeys(HttpExchange exchange) throws IOException {
    RSAPublicKey key = (RSAPublicKey) keys.getPublic();
    Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
    json(
        exchange,
        """
        {"keys": [{"kid": "test", "kty": "RSA", "use": "sig", "alg": "RS256", "n": "%s", "e": "%s"}]}
        """
            .formatted(
                base64.encodeToString(unsigned(key.getModulus().toByteArray())),
                base64.encodeToString(key.getPublicExponent().toByteArray())));
  }

  private static byte[] unsigned(byte[] number) {
    return number[0] == 0 ? Arrays.copyOfRange(number, 1, number.length) : number;
  }

  private void authorize(HttpExchange exchange) throws IOException {
    Map<String, String> query = form(exchange.getRequestURI().getRawQuery());
    String code = "code-" + codes.incrementAndGet();
    if (!"S256".equals(query.get("code_challenge_method"))) {
      exchange.sendResponseHeaders(400, -1);
      return;
    }
    challenges.put(code, String.valueOf(query.get("code_challenge")));
    URI back =
        URI.create(query.get("redirect_uri") + "?code=" + code + "&state=" + query.get("state"));
    exchange.getResponseHeaders().add("Location", back.toString());
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private void giveTokens(HttpExchange exchange) throws IOException {
    Map<String, String> body =
        form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    boolean renewal = "refresh_token".equals(body.get("grant_type"));
    if (renewal ? !sessionAlive : !provesItAsked(body)) {
      byte[] refusal = "{\"error\":\"invalid_grant\"}".getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(400, refusal.length);
      exchange.getResponseBody().write(refusal);
      exchange.close();
      return;
    }
    if (renewal) {
      RENEWALS.incrementAndGet();
    }
    json(
        exchange,
        """
        {"access_token": "%s", "id_token": "%s", "refresh_token": "refresh-%d",
         "token_type": "Bearer", "expires_in": %d}
        """
            .formatted(
                token(Set.of("crosslight-evidence", "crosslight-case")),
                token(Set.of(CLIENT)),
                codes.incrementAndGet(),
                LIFETIME.get()));
  }

  private boolean provesItAsked(Map<String, String> body) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(body.getOrDefault("code_verifier", "").getBytes(StandardCharsets.US_ASCII));
      String expected = challenges.remove(String.valueOf(body.get("code")));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).equals(expected);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private String token(Set<String> audience) {
    return Jwt.issuer(address())
        .subject("4711")
        .audience(audience)
        .claim("preferred_username", "amira.hale")
        .claim("name", "Amira Hale")
        .claim("force", "NRF")
        .claim(
            "realm_access",
            Map.of("roles", List.of("investigator", "supervisor", "offline_access")))
        .expiresIn(LIFETIME.get())
        .jws()
        .keyId("test")
        .sign(keys.getPrivate());
  }

  private static Map<String, String> form(String encoded) {
    return Arrays.stream(encoded.split("&", -1))
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
  }

  private static void json(HttpExchange exchange, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
