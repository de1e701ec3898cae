package org.crosslight.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

  private static final URI PORTAL = URI.create("https://crosslight.example.org");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://crosslight.example.org",
        "https://crosslight.example.org:8443/crosslight",
        "http://127.0.0.1:8080",
        "http://localhost:8080",
        "http://[::1]:8080"
      })
  void takesWhatIsEncryptedOrStaysOnThisMachine(String address) {
    assertThat(SecureAddress.of(address + "/")).isEqualTo(URI.create(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://crosslight.example.org",
        "http://127.0.0.1.example.org",
        "http://localhost.example.org",
        "http://10.0.0.1:8080"
      })
  void sendsNothingToAnotherMachineUnencrypted(String address) {
    assertThatThrownBy(() -> SecureAddress.of(address))
        .isInstanceOf(ClientProblem.class)
        .hasMessageStartingWith(address + " is not HTTPS")
        .hasMessageEndingWith(address.replace("http://", "https://") + ".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"crosslight", "ftp://example.org", "", "https://", "not an address"})
  void explainsWhatAnAddressIs(String address) {
    assertThatThrownBy(() -> SecureAddress.of(address))
        .isInstanceOf(ClientProblem.class)
        .hasMessage("'%s' is no address; one is like https://crosslight.example.org.", address);
  }

  @Test
  void takesNoPasswordInAnAddress() {
    assertThatThrownBy(() -> SecureAddress.of("https://amira:secret@example.org"))
        .isInstanceOf(ClientProblem.class)
        .hasMessageNotContaining("secret");
  }

  @Test
  void findsTheServicesFromTheOneAddressOfThePortal() {
    PublishedSuite suite =
        published(
            """
            {"issuer": "https://id.example.org/realms/crosslight", "clientId": "crosslight-cli",
             "apis": {"evidence": "/api/evidence", "translation": "/api/translation",
                      "linkage": "https://linkage.example.org", "case": "/api/case"}}""");

    assertThat(suite.clientId()).isEqualTo("crosslight-cli");
    assertThat(suite.addresses())
        .isEqualTo(
            new SuiteAddresses(
                PORTAL,
                URI.create("https://crosslight.example.org/api/evidence"),
                URI.create("https://crosslight.example.org/api/translation"),
                URI.create("https://linkage.example.org"),
                URI.create("https://crosslight.example.org/api/case"),
                URI.create("https://id.example.org/realms/crosslight")));
    assertThat(PublishedSuite.of(PORTAL, suite.json())).isEqualTo(suite);
  }

  @Test
  void keepsTheIssuerAsItIsToldForItIsComparedLetterByLetter() {
    PublishedSuite suite =
        published(
            """
            {"issuer": "https://tenant.id.example.org/", "clientId": "crosslight-cli",
             "apis": {"evidence": "/api/evidence/", "translation": "/api/translation",
                      "linkage": "/api/linkage", "case": "/api/case"}}""");

    assertThat(suite.addresses().realm()).isEqualTo(URI.create("https://tenant.id.example.org/"));
    assertThat(suite.addresses().evidence())
        .isEqualTo(URI.create("https://crosslight.example.org/api/evidence"));
    assertThat(PublishedSuite.of(PORTAL, suite.json())).isEqualTo(suite);
  }

  @Test
  void isNotLedToAnUnencryptedAddressByWhatASuiteSays() {
    assertThatThrownBy(
            () ->
                published(
                    """
                    {"issuer": "http://id.example.org", "apis": {"evidence": "/api/evidence",
                     "translation": "/a", "linkage": "/b", "case": "/c"}}"""))
        .hasMessageStartingWith("http://id.example.org is not HTTPS");
    assertThatThrownBy(
            () ->
                published(
                    """
                    {"issuer": "https://id.example.org",
                     "apis": {"evidence": "http://evidence.example.org"}}"""))
        .hasMessageStartingWith("http://evidence.example.org is not HTTPS");
  }

  private static PublishedSuite published(String json) {
    return PublishedSuite.of(PORTAL, Http.json(json));
  }
}
