package org.crosslight.client.signin;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.crosslight.client.ApiProblem;
import org.crosslight.client.ClientProblem;
import org.crosslight.client.TokenSource;
import org.jspecify.annotations.Nullable;

/**
 * Access tokens of one person or program: those kept for as long as they are good, then renewed,
 * then asked for anew where the grant allows it.
 */
public final class SignedIn implements TokenSource {

  private final OpenIdProvider provider;
  private final Grant grant;
  private final TokenStore store;
  private final Clock clock;
  private @Nullable Tokens last;

  public SignedIn(OpenIdProvider provider, Grant grant, TokenStore store, Clock clock) {
    this.provider = provider;
    this.grant = grant;
    this.store = store;
    this.clock = clock;
  }

  /** Tokens that are asked for anew by every program and kept nowhere. */
  public static SignedIn forThisProgram(OpenIdProvider provider, Grant grant) {
    return new SignedIn(provider, grant, TokenStore.inMemory(), Clock.systemUTC());
  }

  @Override
  public String current() {
    return tokens().access();
  }

  /** The tokens, good for half a minute at least. */
  public synchronized Tokens tokens() {
    if (last == null || !last.isFresh(clock.instant())) {
      last = store.change(this::renewed);
    }
    return last;
  }

  private Tokens renewed(Optional<Tokens> kept) {
    Instant now = clock.instant();
    if (kept.isPresent() && kept.get().isFresh(now)) {
      return kept.get();
    }
    return kept.map(Tokens::renewal)
        .filter(renewal -> !renewal.isEmpty())
        .flatMap(renewal -> renewedBy(renewal, now))
        .orElseGet(() -> askedAnew(now));
  }

  /** Nothing when the provider no longer takes it. */
  private Optional<Tokens> renewedBy(String renewal, Instant now) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("grant_type", "refresh_token");
    form.put("client_id", grant.clientId());
    form.put("refresh_token", renewal);
    if (grant instanceof Grant.ClientSecret program) {
      form.put("client_secret", program.secret());
    }
    OpenIdProvider.Answer answer = provider.ask("token_endpoint", form);
    if (answer.isGiven()) {
      Tokens given = Tokens.answered(answer.body(), now);
      // A provider that keeps the old renewal good need not send it again.
      return Optional.of(
          given.renewal().isEmpty() ? new Tokens(given.access(), given.endsAt(), renewal) : given);
    }
    if (answer.isOutOfOrder()) {
      throw refused(answer);
    }
    return Optional.empty();
  }

  private Tokens askedAnew(Instant now) {
    if (grant instanceof Grant.RenewalOnly person) {
      throw new ClientProblem(
          "%s has to sign in again; what was kept is no longer taken.".formatted(person.whose()));
    }
    OpenIdProvider.Answer answer = provider.ask("token_endpoint", grant.form());
    if (!answer.isGiven()) {
      throw refused(answer);
    }
    return Tokens.answered(answer.body(), now);
  }

  private ApiProblem refused(OpenIdProvider.Answer answer) {
    return new ApiProblem(
        answer.status(),
        "sign-in-failed",
        "%s could not be signed in: %s".formatted(grant.whose(), answer.told()),
        null);
  }
}
