package org.crosslight.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What ends TLS says how officers came; only what is trusted to say so is believed. */
@QuarkusTest
@QuarkusTestResource(IdentityProvider.class)
@QuarkusTestResource(RecordingService.class)
class BehindTlsTest {

  private static final String TRUSTED = "127.0.0.1";
  private static final String ANYBODY = "127.0.0.2";

  @TestHTTPResource("/")
  URI portal = URI.create("http://unset");

  @Test
  void signInReturnsToHttpsWhenATrustedProxySaysThatOfficersCameByIt() throws IOException {
    assertThat(returnAddress(TRUSTED, "X-Forwarded-Proto: https"))
        .isEqualTo("https://crosslight.example/login");
  }

  @Test
  void anybodyElseWhoSaysSoIsNotBelieved() throws IOException {
    assertThat(returnAddress(ANYBODY, "X-Forwarded-Proto: https"))
        .isEqualTo("http://crosslight.example/login");
  }

  @Test
  void nobodyLeadsTheReturnToAnotherHost() throws IOException {
    assertThat(
            returnAddress(
                TRUSTED, "X-Forwarded-Proto: https\r\nX-Forwarded-Host: elsewhere.example"))
        .isEqualTo("https://crosslight.example/login");
  }

  /** Where the identity provider is told to send an officer back to. */
  private String returnAddress(String from, String header) throws IOException {
    try (Socket socket =
        new Socket(
            InetAddress.getByName(portal.getHost()),
            portal.getPort(),
            InetAddress.getByName(from),
            0)) {
      String request =
          "GET /login HTTP/1.1\r\nHost: crosslight.example\r\n%s\r\nConnection: close\r\n\r\n"
              .formatted(header);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return answer
          .lines()
          .filter(line -> line.regionMatches(true, 0, "location: ", 0, 10))
          .map(line -> URI.create(line.substring(10)).getRawQuery())
          .flatMap(query -> Arrays.stream(query.split("&", -1)))
          .filter(parameter -> parameter.startsWith("redirect_uri="))
          .map(parameter -> parameter.substring("redirect_uri=".length()))
          .map(value -> URLDecoder.decode(value, StandardCharsets.UTF_8))
          .findFirst()
          .orElseThrow(() -> new AssertionError(answer));
    }
  }
}
