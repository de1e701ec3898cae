package org.crosslight.client.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosslight.client.ApiProblem;
import org.crosslight.client.ClientProblem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What RFC 8628 lets a provider say while somebody is signing in. */
class DeviceSignInTest {

  private static final DeviceCode CODE =
      new DeviceCode(
          "device",
          "WDJB-MJHT",
          URI.create("https://id.example.org/device"),
          Optional.empty(),
          Duration.ofMinutes(10),
          Duration.ofSeconds(5));

  private final ScriptedProvider provider = new ScriptedProvider();
  private final TestClock clock = new TestClock();
  private final List<Long> waited = new ArrayList<>();
  private final DeviceSignIn signIn =
      new DeviceSignIn(
          provider.provider(),
          "crosslight-cli",
          clock,
          time -> {
            waited.add(time.toSeconds());
            clock.pass(time);
          });

  DeviceSignInTest() throws IOException {}

  @AfterEach
  void stop() {
    provider.close();
  }

  @Test
  void asksForACodeInTheNameOfTheCommandLine() {
    provider.says(
        200,
        """
        {"device_code": "GmRh", "user_code": "WDJB-MJHT", "expires_in": 600,
         "verification_uri": "https://id.example.org/device",
         "verification_uri_complete": "https://id.example.org/device?user_code=WDJB-MJHT"}""");

    DeviceCode code = signIn.begin();

    assertThat(code)
        .isEqualTo(
            new DeviceCode(
                "GmRh",
                "WDJB-MJHT",
                URI.create("https://id.example.org/device"),
                Optional.of(URI.create("https://id.example.org/device?user_code=WDJB-MJHT")),
                Duration.ofMinutes(10),
                Duration.ofSeconds(5)));
    assertThat(code.toString()).doesNotContain("GmRh");
    assertThat(provider.asked().getFirst())
        .contains("client_id=crosslight-cli")
        .contains("scope=openid");
  }

  @Test
  void asksAgainUntilSomebodyHasSignedInAndSlowerWhenTold() {
    provider
        .refuses("authorization_pending")
        .refuses("slow_down")
        .refuses("authorization_pending")
        .refuses("slow_down")
        .gives("an-access-token", "a-renewal");

    Tokens tokens = signIn.await(CODE);

    assertThat(tokens.access()).isEqualTo("an-access-token");
    assertThat(tokens.endsAt()).isEqualTo(clock.instant().plusSeconds(300));
    assertThat(waited).containsExactly(5L, 5L, 10L, 10L, 15L);
    assertThat(provider.asked())
        .hasSize(5)
        .allSatisfy(
            form ->
                assertThat(form)
                    .contains("grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code")
                    .contains("device_code=device"));
  }

  @Test
  void endsWhenThePersonRefuses() {
    provider.refuses("authorization_pending").refuses("access_denied");

    assertThatThrownBy(() -> signIn.await(CODE))
        .isInstanceOf(ClientProblem.class)
        .hasMessage("The sign-in was refused in the browser. Nobody is signed in.");
  }

  @Test
  void endsWithTheCode() {
    provider.refuses("authorization_pending").refuses("expired_token");

    assertThatThrownBy(() -> signIn.await(CODE))
        .isInstanceOf(ClientProblem.class)
        .hasMessage("The code has ended before somebody signed in with it. Begin again.");
  }

  @Test
  void asksNoLongerThanTheCodeIsGood() {
    provider.refuses("authorization_pending");

    assertThatThrownBy(() -> signIn.await(CODE)).isInstanceOf(ClientProblem.class);
    assertThat(waited).hasSize(120);
  }

  @Test
  void tellsWhatItDoesNotUnderstandInTheProvidersWords() {
    provider.refuses("unauthorized_client");

    assertThatThrownBy(() -> signIn.await(CODE))
        .isInstanceOf(ApiProblem.class)
        .hasMessage("Nobody is signed in: words");
  }

  @Test
  void waitsWhileTheProviderOrWhatStandsBeforeItIsOutOfOrder() {
    provider
        .says(502, "<html>Bad gateway</html>")
        .says(503, "")
        .says(429, "")
        .says(500, "{\"error\": \"unknown_error\"}")
        .gives("an-access-token", "a-renewal");

    assertThat(signIn.await(CODE).access()).isEqualTo("an-access-token");
    assertThat(waited).containsExactly(5L, 10L, 20L, 40L, 80L);
  }

  @Test
  void waitsForAProviderThatIsOutOfOrderNoLongerThanTheCodeIsGood() {
    provider.says(503, "");

    assertThatThrownBy(() -> signIn.await(CODE))
        .isInstanceOf(ClientProblem.class)
        .hasMessage("The code has ended before somebody signed in with it. Begin again.");
    assertThat(waited).containsExactly(5L, 10L, 20L, 40L, 80L, 160L, 320L);
  }

  @Test
  void backsOffWhenTheProviderDoesNotAnswer() {
    DeviceSignIn once =
        new DeviceSignIn(
            provider.provider(),
            "crosslight-cli",
            clock,
            time -> {
              waited.add(time.toSeconds());
              clock.pass(time);
              if (waited.size() == 2) {
                provider.close();
              }
            });
    provider.refuses("authorization_pending");

    assertThatThrownBy(() -> once.await(CODE)).isInstanceOf(ClientProblem.class);

    assertThat(waited).containsExactly(5L, 5L, 10L, 20L, 40L, 80L, 160L, 320L);
  }
}
