package org.crosslight.kit.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import org.crosslight.kit.testing.TestTokens;
import org.crosslight.kit.testing.TokensResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TokensResource.class)
class GrantedRolesTest {

  private static final String EVIDENCE = "crosslight-evidence";

  @Test
  void aPersonHasTheSetsOfTheirRoles() {
    assertThat(GrantedRoles.granted(Set.of("supervisor", "offline_access"), EVIDENCE))
        .containsExactlyInAnyOrder("supervisor", "caseworkers", "case-openers", "overseers");
    assertThat(GrantedRoles.granted(Set.of("auditor"), EVIDENCE))
        .containsExactlyInAnyOrder("auditor", "overseers");
    assertThat(GrantedRoles.granted(Set.of("admin"), EVIDENCE))
        .containsExactlyInAnyOrder("admin", "operators");
  }

  @Test
  void aServiceHasTheFeedItWasGivenWhereThatFeedIs() {
    Set<String> roles = Set.of("system", "feed-evidence", "items-evidence");
    assertThat(GrantedRoles.granted(roles, EVIDENCE))
        .containsExactlyInAnyOrder("system", "this-feed", "items-evidence");
    assertThat(GrantedRoles.granted(roles, "crosslight-case"))
        .containsExactlyInAnyOrder("system", "items-evidence");
  }

  @Test
  void aServiceIsNothingElse() {
    assertThat(GrantedRoles.granted(Set.of("system", "investigator", "auditor"), EVIDENCE))
        .containsExactly("system");
  }

  @Test
  void namesOfSetsInATokenOpenNothing() {
    assertThat(GrantedRoles.granted(Set.of("caseworkers", "this-feed", "feed-evidence"), EVIDENCE))
        .isEmpty();
    get("/echo/a/caseworkers", TestTokens.officer("eve.marsh", "NRF", "caseworkers"), 403);
    get("/echo/a/feed", TestTokens.officer("eve.marsh", "NRF", "this-feed", "feed-kit"), 403);
  }

  @Test
  void guardsAskForThem() {
    get("/echo/a/caseworkers", TestTokens.officer("ben.okoro", "NRF", "investigator"), 200);
    get("/echo/a/caseworkers", TestTokens.officer("olu.grant", "NRF", "auditor"), 403);
    get("/echo/a/caseworkers", TestTokens.system("crosslight-case"), 403);
    get("/echo/a/feed", TestTokens.system("crosslight-case", "feed-kit"), 200);
    get("/echo/a/feed", TestTokens.system("crosslight-case", "feed-evidence"), 403);
    get("/echo/a/feed", TestTokens.system("crosslight-case", "this-feed"), 403);
  }

  private static void get(String path, String token, int status) {
    given().auth().oauth2(token).get(path).then().statusCode(status);
  }
}
