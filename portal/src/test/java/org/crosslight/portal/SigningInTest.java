package org.crosslight.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(IdentityProvider.class)
@QuarkusTestResource(RecordingService.class)
class SigningInTest {

  @TestHTTPResource("/")
  URI portal = URI.create("http://unset");

  @AfterEach
  void everydayProvider() {
    IdentityProvider.LIFETIME.set(300);
    IdentityProvider.sessionAlive = true;
  }

  @Test
  void sendsSomebodyUnknownToTheProviderWithProofKeyAndFixedReturnAddress() {
    URI provider = Browser.redirectOf(new Browser(portal).get("/login"));

    assertThat(provider.getPath()).isEqualTo("/authorize");
    assertThat(provider.getQuery())
        .contains("client_id=crosslight-portal")
        .contains("code_challenge_method=S256")
        .contains("/login")
        .doesNotContain("client_secret");
  }

  @Test
  void landsOnAPageThatOpensThePortalByItself() {
    Browser browser = new Browser(portal);
    URI provider = Browser.redirectOf(browser.get("/login"));
    URI callback = Browser.redirectOf(browser.send(HttpRequest.newBuilder(provider)));

    HttpResponse<String> landing = browser.send(HttpRequest.newBuilder(callback));

    assertThat(landing.statusCode()).isEqualTo(200);
    assertThat(landing.body()).contains("content=\"0; url=/\"");
    assertThat(landing.headers().firstValue("Cache-Control")).contains("no-store");
  }

  @Test
  void keepsTheSessionInACookieThatScriptsAndOtherSitesCannotUse() {
    Browser browser = new Browser(portal);
    URI provider = Browser.redirectOf(browser.get("/login"));
    URI callback = Browser.redirectOf(browser.send(HttpRequest.newBuilder(provider)));
    List<String> cookies =
        browser.send(HttpRequest.newBuilder(callback)).headers().allValues("Set-Cookie").stream()
            .filter(cookie -> cookie.startsWith("q_session"))
            .toList();

    assertThat(cookies)
        .isNotEmpty()
        .allSatisfy(
            cookie ->
                assertThat(cookie)
                    .contains("HTTPOnly")
                    .contains("SameSite=Strict")
                    .doesNotContain("amira")
                    .doesNotContain("eyJhbGciOiJSUzI1NiI"));
  }

  @Test
  void bindsTheCookiesToThisHostEverywhereButOnLocalhost() throws IOException {
    List<String> cookies = setCookiesOf("/login", "crosslight.example", "");

    assertThat(cookies)
        .isNotEmpty()
        .allSatisfy(
            cookie ->
                assertThat(cookie)
                    .startsWith("__Host-q_auth")
                    .contains("Secure")
                    .contains("Path=/")
                    .doesNotContain("Domain="));
  }

  @Test
  void doesNotBelieveACookieThatAnotherHostCouldHavePlanted() throws IOException {
    Browser browser = new Browser(portal).signIn();
    String plain = cookieLine(browser, "");
    String bound = cookieLine(browser, "__Host-");

    assertThat(statusOf("/api/me", "crosslight.example", plain)).isEqualTo(401);
    assertThat(statusOf("/api/me", "crosslight.example", bound)).isEqualTo(200);
    assertThat(statusOf("/api/me", "127.0.0.1", plain)).isEqualTo(200);
  }

  private static String cookieLine(Browser browser, String prefix) {
    return browser.cookies().entrySet().stream()
        .map(cookie -> prefix + cookie.getKey() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  private List<String> setCookiesOf(String path, String host, String cookie) throws IOException {
    return rawHead(path, host, cookie)
        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("set-cookie: "))
        .map(line -> line.substring("set-cookie: ".length()))
        .toList();
  }

  private int statusOf(String path, String host, String cookie) throws IOException {
    String status = rawHead(path, host, cookie).findFirst().orElseThrow();
    return Integer.parseInt(status.split(" ", 3)[1]);
  }

  /** The head of an answer to a request that names another host than the one it went to. */
  private Stream<String> rawHead(String path, String host, String cookie) throws IOException {
    try (Socket socket = new Socket(portal.getHost(), portal.getPort())) {
      String request =
          "GET %s HTTP/1.1\r\nHost: %s\r\nCookie: %s\r\nConnection: close\r\n\r\n"
              .formatted(path, host, cookie);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return answer.split("\r\n\r\n", 2)[0].lines();
    }
  }

  @Test
  void tellsWhoIsSignedInWithoutAnyToken() {
    HttpResponse<String> me = new Browser(portal).signIn().get("/api/me");

    assertThat(me.statusCode()).isEqualTo(200);
    assertThat(new JsonObject(me.body()))
        .isEqualTo(
            new JsonObject()
                .put("username", "amira.hale")
                .put("name", "Amira Hale")
                .put("force", "NRF")
                .put("roles", List.of("investigator", "supervisor")));
    assertThat(me.headers().firstValue("Cache-Control")).contains("no-store");
  }

  @Test
  void answersScriptsWithAProblemInsteadOfARedirect() {
    HttpResponse<String> me = new Browser(portal).get("/api/me");

    assertThat(me.statusCode()).isEqualTo(401);
    assertThat(me.headers().firstValue("Content-Type")).contains("application/problem+json");
    JsonObject problem = new JsonObject(me.body());
    assertThat(problem.getString("type"))
        .isEqualTo("https://crosslight.example/problems/not-signed-in");
    assertThat(problem.getString("reference")).isNotBlank();
  }

  @Test
  void takesAMadeUpSessionForNobody() {
    Browser browser = new Browser(portal);
    HttpResponse<String> me =
        browser.send(browser.to("/api/me").header("Cookie", "q_session=made-up"));

    assertThat(me.statusCode()).isEqualTo(401);
  }

  @Test
  void renewsTokensThatAreAboutToEnd() {
    IdentityProvider.LIFETIME.set(20);
    Browser browser = new Browser(portal).signIn();
    int before = IdentityProvider.RENEWALS.get();
    IdentityProvider.LIFETIME.set(300);

    assertThat(browser.get("/api/me").statusCode()).isEqualTo(200);
    assertThat(IdentityProvider.RENEWALS.get()).isEqualTo(before + 1);
    assertThat(browser.get("/api/me").statusCode()).isEqualTo(200);
    assertThat(IdentityProvider.RENEWALS.get()).isEqualTo(before + 1);
  }

  @Test
  void endsTheSessionWhenTheProviderNoLongerKnowsIt() {
    IdentityProvider.LIFETIME.set(20);
    Browser browser = new Browser(portal).signIn();
    IdentityProvider.sessionAlive = false;

    assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
  }

  @Test
  void signsOutHereAndAtTheProvider() {
    Browser browser = new Browser(portal).signIn();

    URI provider = Browser.redirectOf(browser.get("/logout"));

    assertThat(provider.getPath()).isEqualTo("/logout");
    assertThat(provider.getQuery()).contains("post_logout_redirect_uri=").contains("/signed-out");
    assertThat(browser.cookies().keySet().stream().map(name -> name.toLowerCase(Locale.ROOT)))
        .noneMatch(name -> name.startsWith("q_session"));
    assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
  }

  @Test
  void tellsBrowsersWhatTheyMayDo() {
    HttpResponse<String> me = new Browser(portal).get("/api/me");

    assertThat(me.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'")
        .contains("script-src 'self'")
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(me.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(me.headers().firstValue("X-Frame-Options")).contains("DENY");
    assertThat(me.headers().firstValue("Referrer-Policy")).contains("same-origin");
  }
}
