package org.crosslight.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(IdentityProvider.class)
@QuarkusTestResource(RecordingService.class)
class ManagementTest {

  private static final String CASE = "01a22b0a-c73c-7ea9-a501-664ad23e400e";

  @TestHTTPResource("/")
  URI portal = URI.create("http://unset");

  @TestHTTPResource(management = true)
  URI management = URI.create("http://unset");

  @Test
  void officersPortTellsNothingOfHealthAndFigures() {
    Browser browser = new Browser(portal);
    for (String path : new String[] {"/q/metrics", "/q/health", "/q/health/ready", "/openapi"}) {
      assertThat(browser.get(path).body()).as(path).doesNotContain("UP").doesNotContain("seconds");
    }
    assertThat(browser.get("/q/metrics").statusCode()).isEqualTo(404);
    assertThat(browser.get("/q/health").statusCode()).isEqualTo(404);
  }

  @Test
  void managementPortTellsThem() {
    Browser keeper = new Browser(management);
    assertThat(keeper.get("/q/health/ready").statusCode()).isEqualTo(200);
    assertThat(keeper.get("/q/metrics").statusCode()).isEqualTo(200);
  }

  @Test
  void figuresNameNoCase() {
    Browser browser = new Browser(portal).signIn();
    browser.get("/api/case/cases/" + CASE + "/members");
    browser.get("/cases/" + CASE + "/connections");
    browser.get("/api/nowhere/" + CASE);
    String figures = new Browser(management).get("/q/metrics").body();
    assertThat(figures)
        .doesNotContain(CASE)
        .contains("uri=\"/api/case/{path}\"")
        .contains("uri=\"/{page}\"");
  }
}
