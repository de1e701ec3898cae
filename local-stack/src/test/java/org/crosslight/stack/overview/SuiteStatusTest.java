package org.crosslight.stack.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.crosslight.stack.home.Ports;
import org.crosslight.stack.overview.SuiteStatus.Part;
import org.junit.jupiter.api.Test;

class SuiteStatusTest {

  private static final Part READY = new Part("portal", "Portal", "http://127.0.0.1:8080", 17, true);
  private static final Part STARTING =
      new Part("keycloak", "Keycloak", "http://127.0.0.1:8085", 18, false);
  private static final Part STOPPED =
      new Part("keycloak", "Keycloak", "http://127.0.0.1:8085", 0, false);

  @Test
  void aSuiteThatWasNeverStartedOrWasResetIsNotReady() {
    SuiteStatus none = status();

    assertThat(none.running()).isFalse();
    assertThat(none.ready()).isFalse();
    assertThat(none.json()).contains("\"running\" : false", "\"ready\" : false");
  }

  @Test
  void aSuiteIsReadyWhenEveryPartOfItIs() {
    assertThat(status(READY).ready()).isTrue();
    assertThat(status(READY, STARTING).ready()).isFalse();
    assertThat(status(READY, STOPPED).ready()).isFalse();
    assertThat(status(STOPPED).ready()).isFalse();
  }

  private static SuiteStatus status(Part... parts) {
    return new SuiteStatus(Ports.USUAL, List.of(parts), Optional.empty());
  }
}
