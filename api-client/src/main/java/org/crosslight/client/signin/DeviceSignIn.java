package org.crosslight.client.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.crosslight.client.ApiProblem;
import org.crosslight.client.ClientProblem;

/**
 * Signs a person in who has a browser somewhere, while the program need not have one (OAuth 2.0
 * Device Authorization Grant, RFC 8628). Password, second factor and whatever else the force asks
 * for stay between that browser and the provider.
 */
public final class DeviceSignIn {

  /** RFC 8628, section 3.5: what {@code slow_down} adds, for all questions that follow. */
  private static final Duration SLOWER_BY = Duration.ofSeconds(5);

  private static final String GRANT = "urn:ietf:params:oauth:grant-type:device_code";

  private final OpenIdProvider provider;
  private final String clientId;
  private final Clock clock;
  private final Pause pause;

  /** How the time between two questions passes. */
  @FunctionalInterface
  public interface Pause {
    void of(Duration time);
  }

  public DeviceSignIn(OpenIdProvider provider, String clientId, Clock clock, Pause pause) {
    this.provider = provider;
    this.clientId = clientId;
    this.clock = clock;
    this.pause = pause;
  }

  /** Asks for a code to show. */
  public DeviceCode begin() {
    OpenIdProvider.Answer answer =
        provider.ask(
            "device_authorization_endpoint", Map.of("client_id", clientId, "scope", "openid"));
    if (!answer.isGiven()) {
      throw new ApiProblem(
          answer.status(), "sign-in-failed", "No code was given: " + answer.told(), null);
    }
    return DeviceCode.answered(answer.body());
  }

  /** Waits until the person has signed in, has refused, or the code has ended. */
  public Tokens await(DeviceCode code) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("grant_type", GRANT);
    form.put("client_id", clientId);
    form.put("device_code", code.secret());
    Instant end = clock.instant().plus(code.goodFor());
    Duration interval = code.interval();
    while (clock.instant().isBefore(end)) {
      pause.of(interval);
      Optional<OpenIdProvider.Answer> heard = ask(form);
      if (heard.isEmpty()) {
        interval = interval.multipliedBy(2); // Section 3.5 asks to back off.
        continue;
      }
      OpenIdProvider.Answer answer = heard.get();
      if (answer.isGiven()) {
        return Tokens.answered(answer.body(), clock.instant());
      }
      switch (answer.error()) {
        case "authorization_pending" -> {}
        case "slow_down" -> interval = interval.plus(SLOWER_BY);
        case "access_denied" ->
            throw new ClientProblem("The sign-in was refused in the browser. Nobody is signed in.");
        case "expired_token" -> throw expired();
        default ->
            throw new ApiProblem(
                answer.status(), "sign-in-failed", "Nobody is signed in: " + answer.told(), null);
      }
    }
    throw expired();
  }

  /** Nothing where the provider, or what stands before it, cannot answer just now. */
  private Optional<OpenIdProvider.Answer> ask(Map<String, String> form) {
    try {
      return Optional.of(provider.ask("token_endpoint", form))
          .filter(answer -> !answer.isOutOfOrder());
    } catch (ApiProblem problem) {
      if (problem.status() != 0) {
        throw problem;
      }
      return Optional.empty();
    }
  }

  private static ClientProblem expired() {
    return new ClientProblem("The code has ended before somebody signed in with it. Begin again.");
  }
}
