package org.crosslight.evidence.store;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import org.crosslight.evidence.EvidenceServiceTest;
import org.crosslight.evidence.Officers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@EvidenceServiceTest
class StoreTest {

  @TestHTTPResource(management = true)
  URI management = URI.create("http://unset");

  @Test
  void aStoreWithoutLocksIsSaidNotToBeWriteOnce() {
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                Officers.olu()
                    .get("/store")
                    .then()
                    .statusCode(200)
                    .body("writeOnce", equalTo(false))
                    .body("explanation", containsString("Not write-once")));
    given().get("/store").then().statusCode(401);
  }

  @Test
  void readinessSaysSoToo() {
    given()
        .get(management.resolve("/q/health/ready"))
        .then()
        .statusCode(200)
        .body("checks.find { it.name == 'store of originals' }.data.writeOnce", equalTo(false));
  }
}
