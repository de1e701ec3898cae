package org.crosslight.kit.input;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.stream.Stream;
import org.crosslight.kit.testing.TokensResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TokensResource.class)
class RequestRulesTest {

  @Test
  void refusesANulInTheQueryAndNamesTheParameter() {
    invalid(get("/echo/a?q=x%00y"), "q", "'q' in the query holds a NUL");
  }

  @Test
  void refusesANulInThePathAndNamesTheParameter() {
    invalid(get("/echo/x%00y"), "name", "'name' in the path holds a NUL");
  }

  @Test
  void refusesANulInTheNameOfAParameter() {
    invalid(get("/echo/a?q%00=x"), "query", "A name in the query holds a NUL");
  }

  @Test
  void refusesAFilterWithoutAValue() {
    invalid(get("/echo/a?q="), "q", "'q' is empty");
    get("/echo/a?after=").statusCode(200).body("text", nullValue());
  }

  @Test
  void takesEveryOtherCharacter() {
    get("/echo/a?q=%F0%9F%98%80%01%E2%80%AE")
        .statusCode(200)
        .body("text", equalTo("😀\u0001\u202e"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"text\":\"x\\u0000y\"}|text",
        "{\"texts\":[\"a\",\"\\u0000\"]}|texts.[1]",
        "{\"text\":\"half \\ud83d\"}|text",
        "{\"named\":{\"a\":\"\\u0000\"}}|named.a",
        "{\"named\":{\"a\\u0000\":\"b\"}}|named"
      })
  void refusesTextThatCannotBeKept(String body, String field) {
    invalid(post(body), field, "holds a NUL or half a character");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"day\":\"+999999999-12-31\"}|day",
        "{\"day\":\"1899-12-31\"}|day",
        "{\"day\":\"2201-01-01\"}|day",
        "{\"at\":\"+1000000000-12-31T23:59:59Z\"}|at",
        "{\"at\":\"0001-01-01T00:00:00Z\"}|at"
      })
  void refusesDatesNobodyMeans(String body, String field) {
    invalid(post(body), field, "must be a date of the years 1900 to 2200");
  }

  @Test
  void refusesThemInTheQueryToo() {
    invalid(
        get("/echo/a?from=%2B1000000000-12-31T23:59:59Z"),
        "from",
        "'from' must be a date of the years 1900 to 2200");
    invalid(get("/echo/a?from=yesterday"), "from", "'from' is not a time such as");
  }

  @Test
  void takesTheFirstAndTheLastDate() {
    post("{\"day\":\"1900-01-01\",\"at\":\"2200-12-31T23:59:59Z\"}")
        .statusCode(200)
        .body("day", equalTo("1900-01-01"))
        .body("at", equalTo("2200-12-31T23:59:59Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"text\":\"a\",\"text\":\"b\"}",
        "{\"text\":false}",
        "{\"text\":7}",
        "{\"texts\":[1.5]}",
        "{\"named\":{\"half \\ud83d\":\"b\"}}",
        "{\"unknown\":1}"
      })
  void refusesBodiesThatSayTwoThingsOrAnotherThan(String body) {
    post(body).statusCode(400).body("type", endsWith("/malformed-json"));
  }

  @Test
  void takesACodeInTheAddressAndInTheBodyAndGivesIt() {
    get("/echo/a?colour=dark-blue").statusCode(200).body("colour", equalTo("dark-blue"));
    post("{\"colour\":\"red\"}").statusCode(200).body("colour", equalTo("red"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"DARK_BLUE", "dark_blue", "Red", "green"})
  void refusesEveryOtherTextAndSaysWhichCodesThereAre(String other) {
    invalid(get("/echo/a?colour=" + other), "colour", "'colour' must be one of red, dark-blue.");
    invalid(
        post("{\"colour\":\"" + other + "\"}"),
        "colour",
        "'colour' must be one of red, dark-blue.");
    invalid(post("{\"colour\":1}"), "colour", "'colour' must be one of red, dark-blue.");
  }

  @Test
  void listsTheCodesInTheDocument() {
    get("/openapi?format=JSON")
        .statusCode(200)
        .body("components.schemas.Colour.enum", equalTo(List.of("red", "dark-blue")));
  }

  @Test
  void saysWhichMethodsAnAddressTakes() {
    String allow = given().put("/echo/a").then().statusCode(405).extract().header("Allow");
    assertThat(Stream.of(allow.split(", *", -1)))
        .containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS", "POST");
  }

  @Test
  void tellsBrowsersToKeepNothingAndGuessNothing() {
    get("/echo/a?q=x")
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .header("X-Content-Type-Options", "nosniff");
    get("/echo/a?q=").statusCode(400).header("Cache-Control", "no-store");
  }

  @ParameterizedTest
  @ValueSource(strings = {"08006", "08003", "57P01", "57P03", "53300", "53100", "25006"})
  void saysThatTheDatabaseIsAwayAndWhenToTryAgain(String state) {
    get("/echo/a/failure/" + state)
        .statusCode(503)
        .header("Retry-After", "5")
        .body("type", endsWith("/unavailable"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"23505", "57014", "22021", "42P01"})
  void saysThatEveryOtherFailureIsOurFault(String state) {
    get("/echo/a/failure/" + state)
        .statusCode(500)
        .header("Retry-After", nullValue())
        .body("type", endsWith("/internal-error"));
  }

  private static ValidatableResponse get(String path) {
    return given().urlEncodingEnabled(false).get(path).then();
  }

  private static ValidatableResponse post(String body) {
    return given().contentType("application/json").body(body).post("/echo/a").then();
  }

  private static void invalid(ValidatableResponse answer, String field, String detail) {
    answer
        .statusCode(400)
        .body("type", endsWith("/invalid-request"))
        .body("field", equalTo(field))
        .body("detail", containsString(detail));
  }
}
