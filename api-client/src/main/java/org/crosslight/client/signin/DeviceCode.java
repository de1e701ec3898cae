package org.crosslight.client.signin;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.crosslight.client.SecureAddress;

/**
 * What a person is shown to sign in a program that has no browser (RFC 8628, section 3.2).
 *
 * @param secret tells the program to the provider; shown to nobody
 * @param shown what the person types
 * @param address where the person types it
 * @param whole the same address with the code in it, where the provider gives one
 * @param goodFor how long the code is good from the moment it was given
 * @param interval how long to wait between two questions
 */
public record DeviceCode(
    String secret,
    String shown,
    URI address,
    Optional<URI> whole,
    Duration goodFor,
    Duration interval) {

  private static final int USUAL_INTERVAL = 5;

  static DeviceCode answered(JsonNode answer) {
    String whole = answer.path("verification_uri_complete").asText("");
    return new DeviceCode(
        answer.required("device_code").asText(),
        answer.required("user_code").asText(),
        SecureAddress.require(URI.create(answer.required("verification_uri").asText())),
        whole.isEmpty() ? Optional.empty() : Optional.of(SecureAddress.require(URI.create(whole))),
        Duration.ofSeconds(answer.required("expires_in").asLong()),
        Duration.ofSeconds(answer.path("interval").asLong(USUAL_INTERVAL)));
  }

  @Override
  public String toString() {
    return "Code " + shown + " for " + address;
  }
}
