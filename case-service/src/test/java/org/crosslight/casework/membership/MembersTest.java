package org.crosslight.casework.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosslight.casework.Officers.amira;
import static org.crosslight.casework.Officers.as;
import static org.crosslight.casework.Officers.ben;
import static org.crosslight.casework.Officers.carys;
import static org.crosslight.casework.Officers.freshReference;
import static org.crosslight.casework.Officers.olu;
import static org.crosslight.casework.Officers.opened;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.crosslight.casework.CaseServiceTest;
import org.crosslight.kit.testing.Contract;
import org.crosslight.kit.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CaseServiceTest
class MembersTest {

  @Test
  void aLeadBringsOthersInAndTheyMayDoWhatTheirRoleSays() {
    String id = opened(amira(), freshReference());
    ben().get("/cases/" + id).then().statusCode(404);
    amira()
        .body(Map.of("role", "reader"))
        .put("/cases/" + id + "/members/ben.okoro")
        .then()
        .statusCode(204);
    ben().get("/cases/" + id).then().statusCode(200).body("myRole", equalTo("reader"));
    ben()
        .body(Map.of("title", "Mine"))
        .patch("/cases/" + id)
        .then()
        .statusCode(403)
        .body("detail", equalTo("You are a reader in this case. Ask its lead for more."));
    ben()
        .body(Map.of("role", "lead"))
        .put("/cases/" + id + "/members/ben.okoro")
        .then()
        .statusCode(403);
    amira().delete("/cases/" + id + "/members/ben.okoro").then().statusCode(204);
    ben().get("/cases/" + id).then().statusCode(404);
    amira().delete("/cases/" + id + "/members/ben.okoro").then().statusCode(404);
  }

  @Test
  void membersAreNamedOnceTheyHaveBeenHereAndAUsernameNobodyHasIsSeen() {
    String id = opened(amira(), freshReference());
    carys().get("/cases").then().statusCode(200);
    for (String officer : List.of("carys.lloyd", "cary.lloyd")) {
      amira()
          .body(Map.of("role", "reader"))
          .put("/cases/" + id + "/members/" + officer)
          .then()
          .statusCode(204);
    }

    amira()
        .get("/cases/" + id + "/members")
        .then()
        .statusCode(200)
        .body("items.officer", equalTo(List.of("amira.hale", "cary.lloyd", "carys.lloyd")))
        .body("items.name", equalTo(Arrays.asList("Amira Hale", null, "Carys Lloyd")))
        .body("items.force", equalTo(Arrays.asList("NRF", null, "SVF")))
        .body("items[1]", hasKey("name"))
        .body("items[1]", hasKey("force"));
  }

  @Test
  void aMemberIsNamedAsTheyLastSignedIn() {
    String id = opened(amira(), freshReference());
    amira().body(Map.of("role", "reader")).put("/cases/" + id + "/members/wed.lock");
    as(TestTokens.officerNamed("Wed Lock", "wed.lock", "NRF", "investigator")).get("/cases");

    as(TestTokens.officerNamed("Wed Key", "wed.lock", "SVF", "investigator")).get("/cases/" + id);

    amira()
        .get("/cases/" + id + "/members")
        .then()
        .body("items[1].name", equalTo("Wed Key"))
        .body("items[1].force", equalTo("SVF"));
  }

  @Test
  void aCaseNeverLosesItsLastLead() {
    String id = opened(amira(), freshReference());
    amira()
        .delete("/cases/" + id + "/members/amira.hale")
        .then()
        .statusCode(409)
        .body("detail", equalTo("amira.hale is its only lead. Make somebody else lead first."));
    amira()
        .body(Map.of("role", "reader"))
        .put("/cases/" + id + "/members/amira.hale")
        .then()
        .statusCode(409);
    amira()
        .body(Map.of("role", "lead"))
        .put("/cases/" + id + "/members/ben.okoro")
        .then()
        .statusCode(204);
    amira().delete("/cases/" + id + "/members/amira.hale").then().statusCode(204);
    amira().get("/cases/" + id).then().statusCode(404);
  }

  @Test
  void aSupervisorOfTheForceMayJoinButNotOneOfAnother() {
    String id = opened(ben(), freshReference());
    carys()
        .body(Map.of("role", "reader", "reason", "Curious"))
        .put("/cases/" + id + "/members/carys.lloyd")
        .then()
        .statusCode(404);
    amira()
        .body(Map.of("role", "reader", "reason", "Its lead is on leave"))
        .put("/cases/" + id + "/members/amira.hale")
        .then()
        .statusCode(204);
    amira().get("/cases/" + id).then().statusCode(200).body("myRole", equalTo("reader"));
    amira()
        .get("/cases/" + id + "/timeline")
        .then()
        .body("items[0].kind", equalTo("supervisor-joined"))
        .body("items[0].text", equalTo("amira.hale joined as supervisor: Its lead is on leave"));
    olu()
        .get("/consultations?case=" + id + "&action=join-as-supervisor")
        .then()
        .statusCode(200)
        .body("items.officer", equalTo(List.of("amira.hale")))
        .body("items.reason", equalTo(List.of("Its lead is on leave")));
  }

  @Test
  void aSupervisorJoinsAsNothingMoreThanAReaderAndSaysWhy() {
    String id = opened(ben(), freshReference());
    for (Map<String, String> request :
        List.of(
            Map.of("role", "lead", "reason", "I want to"),
            Map.of("role", "reader"),
            Map.of("role", "reader", "reason", " "))) {
      amira()
          .body(request)
          .put("/cases/" + id + "/members/amira.hale")
          .then()
          .statusCode(400)
          .body("detail", equalTo("A supervisor joins as 'reader' and gives a 'reason'."));
    }
    amira().get("/cases/" + id).then().statusCode(404);
    amira()
        .body(Map.of("role", "reader", "reason", "Its lead is on leave"))
        .put("/cases/" + id + "/members/amira.hale")
        .then()
        .statusCode(204);
    amira()
        .body(Map.of("role", "lead", "reason", "I want to"))
        .put("/cases/" + id + "/members/amira.hale")
        .then()
        .statusCode(403);
  }

  @Test
  void lookingAtACasesTimelineMembersAndExhibitsIsLogged() {
    String id = opened(ben(), freshReference());
    ben().get("/cases/" + id + "/timeline").then().statusCode(200);
    ben().get("/cases/" + id + "/members").then().statusCode(200);
    ben().get("/cases/" + id + "/exhibits").then().statusCode(200);
    olu()
        .get("/consultations?case=" + id + "&officer=ben.okoro")
        .then()
        .statusCode(200)
        .body("items.action", equalTo(List.of("list-exhibits", "list-members", "list-timeline")));
  }

  @Test
  void lookingAtTheLogIsLogged() {
    String id = opened(ben(), freshReference());

    olu().get("/consultations?case=" + id + "&officer=ben.okoro").then().statusCode(200);

    olu()
        .get("/consultations?case=" + id + "&action=read-log")
        .then()
        .statusCode(200)
        .body("items.officer", equalTo(List.of("olu.grant")))
        .body("items.subject", equalTo(List.of("ben.okoro")));
  }

  @Test
  void everyChangeIsPublishedForTheOtherServices() {
    String id = opened(amira(), freshReference());
    amira()
        .body(Map.of("role", "reader"))
        .put("/cases/" + id + "/members/ben.okoro")
        .then()
        .statusCode(204);
    amira().delete("/cases/" + id + "/members/ben.okoro").then().statusCode(204);
    String feed =
        as(TestTokens.system("crosslight-evidence"))
            .get("/feed?limit=1000")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    Contract.of("case").checkFeed(feed);
    List<Map<String, Object>> events =
        new JsonPath(feed).getList("findAll { it.subject == '" + id + "' }");
    assertThat(events)
        .extracting(event -> event.get("type"))
        .containsExactly(
            "org.crosslight.case.member-changed",
            "org.crosslight.case.opened",
            "org.crosslight.case.member-changed",
            "org.crosslight.case.member-changed");
    assertThat(events.get(2).get("data"))
        .isEqualTo(Map.of("caseId", id, "officer", "ben.okoro", "role", "reader"));
    assertThat(events.get(3))
        .extracting("data", InstanceOfAssertFactories.MAP)
        .containsEntry("officer", "ben.okoro")
        .containsEntry("role", null);
  }

  @Test
  void refusesARoleOrNameThatIsNone() {
    String id = opened(amira(), freshReference());
    amira()
        .body(Map.of("role", "boss"))
        .put("/cases/" + id + "/members/ben.okoro")
        .then()
        .statusCode(400);
    amira().body(Map.of()).put("/cases/" + id + "/members/ben.okoro").then().statusCode(400);
    amira()
        .body(Map.of("role", "reader"))
        .put("/cases/" + id + "/members/Ben Okoro")
        .then()
        .statusCode(400)
        .body("detail", equalTo("officer must be a username in lower case."));
  }
}
