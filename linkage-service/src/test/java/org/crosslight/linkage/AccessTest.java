package org.crosslight.linkage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.crosslight.kit.testing.PostgresResource;
import org.crosslight.kit.testing.TestTokens;
import org.crosslight.linkage.standin.Item;
import org.crosslight.linkage.standin.LinkagePeers;
import org.junit.jupiter.api.Test;

/** Who is let through to which endpoint, who is refused, and how. */
@QuarkusTest
@LinkageServiceTest
class AccessTest {
  private static final List<String> TABLES =
      List.of(
          "source_extraction",
          "cited_item",
          "entity",
          "mention",
          "extraction_entity",
          "case_entity",
          "entity_name",
          "exhibit_owner",
          "link",
          "connection",
          "orphan_candidate");

  private static List<String> endpoints(UUID caseId, Object entity) {
    String base = "/cases/" + caseId;
    return List.of(
        base + "/entities",
        base + "/entities/" + entity,
        base + "/entities/" + entity + "/citations",
        base + "/entities/" + entity + "/links",
        base + "/connections");
  }

  @Test
  void everyEndpointServesMembersAndRefusesEverybodyElse() {
    LinkagePeers.Case mine = LinkagePeers.open("QUARTZ", "NRF", "amira.hale");
    LinkagePeers.link(
        LinkagePeers.exhibit(mine, "QUA/1"), Item.incoming("+447700900201").text("hi"));
    String entity = entity(mine);

    for (String path : endpoints(mine.id(), entity)) {
      LinkagePeers.as("amira.hale", "NRF").get(path).then().statusCode(200);
      LinkagePeers.as("ben.okoro", "NRF")
          .get(path)
          .then()
          .statusCode(404)
          .contentType("application/problem+json")
          .body("type", equalTo("https://crosslight.example/problems/not-found"));
      LinkagePeers.as("carys.lloyd", "SVF").get(path).then().statusCode(404);
      given()
          .auth()
          .oauth2(TestTokens.officer("olu.grant", "NRF", "auditor"))
          .get(path)
          .then()
          .statusCode(403);
      given().get(path).then().statusCode(401);
      given()
          .auth()
          .oauth2(TestTokens.expired("amira.hale", "NRF", "investigator"))
          .get(path)
          .then()
          .statusCode(401);
      given()
          .auth()
          .oauth2(TestTokens.officerForAnotherService("amira.hale", "NRF", "investigator"))
          .get(path)
          .then()
          .statusCode(401);
    }
  }

  @Test
  void anEntityOfAnotherCaseIsNotFoundThroughMine() {
    LinkagePeers.Case mine = LinkagePeers.open("RUBY", "NRF", "amira.hale");
    LinkagePeers.Case other = LinkagePeers.open("SAPPHIRE", "NRF", "amira.hale");
    LinkagePeers.link(
        LinkagePeers.exhibit(mine, "RUB/1"), Item.incoming("+447700900211").text("hi"));
    LinkagePeers.link(
        LinkagePeers.exhibit(other, "SAP/1"), Item.incoming("+447700900212").text("hi"));

    for (String path : endpoints(mine.id(), entity(other)).subList(1, 4)) {
      LinkagePeers.as("amira.hale", "NRF").get(path).then().statusCode(404);
    }
  }

  @Test
  void unknownAndMalformedRequestsAreClearProblems() {
    LinkagePeers.Case mine = LinkagePeers.open("TOPAZ", "NRF", "amira.hale");
    UUID unknown = UUID.randomUUID();
    for (String path : endpoints(unknown, unknown)) {
      LinkagePeers.as("amira.hale", "NRF").get(path).then().statusCode(404);
    }
    String base = "/cases/" + mine.id();
    for (String path :
        List.of(
            base + "/entities?kind=car",
            base + "/entities?after=%21%21",
            base + "/entities?after=" + cursor("x"),
            base + "/entities?limit=0",
            base + "/entities?limit=501",
            base + "/entities?q=" + "x".repeat(201),
            base + "/connections?strength=huge",
            base + "/connections?kind=car",
            base + "/connections?after=" + cursor("3"))) {
      LinkagePeers.as("amira.hale", "NRF")
          .get(path)
          .then()
          .statusCode(400)
          .contentType("application/problem+json");
    }
    LinkagePeers.as("amira.hale", "NRF").get("/cases/not-a-uuid/entities").then().statusCode(404);
    LinkagePeers.as("amira.hale", "NRF").get(base + "/entities?q=%25_").then().statusCode(200);
  }

  @Test
  void everyLookIsInTheConsultationLog() throws SQLException {
    LinkagePeers.Case mine = LinkagePeers.open("UNAKITE", "NRF", "amira.hale");
    LinkagePeers.link(
        LinkagePeers.exhibit(mine, "UNA/1"), Item.incoming("+447700900221").text("hi"));
    for (String path : endpoints(mine.id(), entity(mine))) {
      LinkagePeers.as("amira.hale", "NRF").get(path).then().statusCode(200);
    }
    LinkagePeers.as("amira.hale", "NRF").get("/cases/" + mine.id() + "/entities?q=0221");
    LinkagePeers.as("ben.okoro", "NRF")
        .get("/cases/" + mine.id() + "/entities")
        .then()
        .statusCode(404);
    assertThat(
            LinkagePeers.rows(
                "select action || ' ' || officer || ' ' || coalesce(reason, '-')"
                    + " from consultation where case_id = ? order by id",
                mine.id()))
        .containsExactly(
            "view-entities amira.hale -",
            "view-entities amira.hale -",
            "view-entity amira.hale -",
            "view-citations amira.hale -",
            "view-links amira.hale -",
            "view-connections amira.hale -",
            "search-entities amira.hale 0221");
  }

  @Test
  void theDatabaseShowsNothingToWhoDoesNotSayWhoTheyAre() throws SQLException {
    LinkagePeers.Case mine = LinkagePeers.open("VESUVIAN", "NRF", "amira.hale");
    LinkagePeers.link(
        LinkagePeers.exhibit(mine, "VES/1"),
        Item.contact("Someone", "phone:07700900231", "email:someone@example.org"),
        Item.outgoing("+447700900232").sender(null, "07700900233").text("hi"));
    try (Connection connection = PostgresResource.asApplication();
        Statement statement = connection.createStatement()) {
      for (String table : TABLES) {
        assertThat(rows(statement, table)).as(table).isZero();
      }
      statement.execute("select set_config('crosslight.officer', 'amira.hale', false)");
      assertThat(rows(statement, "mention")).isPositive();
      assertThat(rows(statement, "entity")).isPositive();
      statement.execute("select set_config('crosslight.officer', 'nobody.else', false)");
      for (String table : TABLES) {
        assertThat(rows(statement, table)).as(table).isZero();
      }
    }
  }

  private static int rows(Statement statement, String table) throws SQLException {
    try (ResultSet result = statement.executeQuery("select count(*) from " + table)) {
      result.next();
      return result.getInt(1);
    }
  }

  private static String cursor(String position) {
    return java.util.Base64.getUrlEncoder()
        .encodeToString(position.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private static String entity(LinkagePeers.Case of) {
    return LinkagePeers.as("amira.hale", "NRF")
        .get("/cases/" + of.id() + "/entities")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getString("items[0].id");
  }
}
