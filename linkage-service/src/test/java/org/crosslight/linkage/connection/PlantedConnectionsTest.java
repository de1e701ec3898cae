package org.crosslight.linkage.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.crosslight.kit.identity.Id;
import org.crosslight.linkage.LinkageServiceTest;
import org.crosslight.linkage.standin.Item;
import org.crosslight.linkage.standin.LinkagePeers;
import org.junit.jupiter.api.Test;

/** The connections that an investigation would look for, and the false friend among them. */
@QuarkusTest
@LinkageServiceTest
class PlantedConnectionsTest {

  @Test
  void findsOnePhoneInTwoCasesOfTheSameForce() {
    LinkagePeers.Case here = LinkagePeers.open("AMBER", "NRF", "amira.hale", "ben.okoro");
    LinkagePeers.Case there = LinkagePeers.open("BASALT", "NRF", "amira.hale");
    LinkagePeers.link(
        LinkagePeers.exhibit(here, "AMB/1"),
        Item.incoming("+447700900101").text("be at the station at 9").at("2025-03-01T09:00:00Z"),
        Item.outgoing("07700 900101").text("ok").at("2025-03-01T09:05:00Z"));
    LinkagePeers.link(
        LinkagePeers.exhibit(there, "BAS/1"),
        Item.incoming("+447700900102").text("new number for him is 07700-900-101"),
        Item.contact("Danny New", "phone:(07700) 900101"));

    Map<String, Object> seen = only(here, "amira.hale", "NRF", "phone");
    assertThat(seen).containsEntry("strength", "strong").containsEntry("pointer", null);
    assertThat(seen.get("hereCount")).isEqualTo(2);
    assertThat(seen.get("thereCount")).isEqualTo(2);
    assertThat(seen.get("why"))
        .isEqualTo(
            "The phone number +44 7700 900101 is mentioned twice here and twice in BASALT; it is"
                + " in few cases, so finding it in two says much.");
    JsonPath json = connections(here, "amira.hale", "NRF", "phone");
    assertThat(json.getString("items[0].otherCase.reference")).isEqualTo("BASALT");
    assertThat(json.getString("items[0].thereCitations[0].quote"))
        .isEqualTo("new number for him is 07700-900-101");
    assertThat(json.getInt("items[0].thereCitations[0].start")).isEqualTo(22);
    assertThat(json.getInt("items[0].thereCitations[0].end")).isEqualTo(35);
    assertThat(json.getString("items[0].entity.names[0].name")).isEqualTo("Danny New");

    JsonPath elsewhere = connections(here, "ben.okoro", "NRF", "phone");
    assertThat(elsewhere.getString("items[0].otherCase")).isNull();
    assertThat(elsewhere.getMap("items[0].pointer"))
        .isEqualTo(
            Map.of(
                "force", "NRF", "forceName", "Police of NRF", "contact", "desk@nrf.example.org"));
    assertThat(elsewhere.getString("items[0].thereCount")).isNull();
    assertThat(elsewhere.getList("items[0].thereCitations")).isEmpty();
  }

  @Test
  void findsOneVehicleAcrossForcesAsAPointer() {
    LinkagePeers.Case here = LinkagePeers.open("COBALT", "NRF", "amira.hale");
    LinkagePeers.Case there = LinkagePeers.open("DOLOMITE", "SVF", "carys.lloyd");
    LinkagePeers.link(
        LinkagePeers.exhibit(here, "COB/1"),
        Item.incoming("+447700900111").text("he came in the silver one, QX99 ZZA"));
    LinkagePeers.link(
        LinkagePeers.exhibit(there, "DOL/1"),
        Item.incoming("+447700900112").text("plate was qx99zza, two men"));

    Map<String, Object> seen = only(here, "amira.hale", "NRF", "vehicle");
    assertThat(seen).containsEntry("strength", "moderate").containsEntry("otherCase", null);
    assertThat(seen.get("pointer"))
        .isEqualTo(
            Map.of(
                "force", "SVF", "forceName", "Police of SVF", "contact", "desk@svf.example.org"));
    assertThat(seen.get("why"))
        .isEqualTo(
            "The vehicle registration QX99 ZZA is mentioned once here and also occurs in a case you"
                + " are not a member of; it is in few cases, so finding it in two says much.");
    assertThat(only(there, "carys.lloyd", "SVF", "vehicle").get("pointer"))
        .isEqualTo(
            Map.of(
                "force", "NRF", "forceName", "Police of NRF", "contact", "desk@nrf.example.org"));
  }

  @Test
  void findsAChangedNumberByTheContactsThatStayed() {
    LinkagePeers.Case here = LinkagePeers.open("EMERALD", "NRF", "amira.hale");
    LinkagePeers.Case there = LinkagePeers.open("FLINT", "NRF", "amira.hale");
    LinkagePeers.link(
        LinkagePeers.exhibit(here, "EME/1"),
        owned("+447700900120", "+447700900121"),
        owned("+447700900120", "+447700900122"),
        Item.contact("Mum", "phone:07700900123"),
        Item.contact("Garage", "phone:07700900124"));
    LinkagePeers.link(
        LinkagePeers.exhibit(there, "FLI/1"),
        owned("+447700900129", "+447700900121"),
        owned("+447700900129", "+447700900122"),
        Item.contact("Mama", "phone:07700900123"),
        Item.contact("Other", "phone:07700900125"));

    JsonPath json = connections(here, "amira.hale", "NRF", "shared-contacts");
    assertThat(json.getList("items")).hasSize(1);
    assertThat(json.getInt("items[0].sharedContacts.count")).isEqualTo(3);
    assertThat(json.getString("items[0].sharedContacts.hereExhibit")).isEqualTo("EME/1");
    assertThat(json.getString("items[0].sharedContacts.thereExhibit")).isEqualTo("FLI/1");
    assertThat(json.getString("items[0].strength")).isEqualTo("moderate");
    assertThat(json.getString("items[0].why"))
        .startsWith(
            "Exhibits EME/1 here and FLI/1 in FLINT share 3 contacts (such as +44 7700 9001")
        .endsWith(
            "although the holders' own numbers differ, so it may be one person who changed"
                + " number.");
    assertThat(json.getList("items[0].sharedContacts.examples.label", String.class))
        .containsExactlyInAnyOrder("+44 7700 900121", "+44 7700 900122", "+44 7700 900123");
  }

  @Test
  void citesSharedContactsOnlyFromTheTwoExhibitsAndOnlyAsContacts() {
    LinkagePeers.Case here = LinkagePeers.open("TITANITE", "NRF", "amira.hale");
    LinkagePeers.Case there = LinkagePeers.open("ULEXITE", "NRF", "amira.hale");
    // Earlier exhibits that name the same numbers, and so come first among all mentions.
    LinkagePeers.link(
        LinkagePeers.exhibit(here, "TIT/1"),
        Item.said("Ana").text("07700 900261, 07700 900262 and 07700 900263"));
    LinkagePeers.link(
        LinkagePeers.exhibit(there, "ULE/1"),
        Item.said("Bea").text("07700 900261, 07700 900262 and 07700 900263"));
    LinkagePeers.link(
        LinkagePeers.exhibit(here, "TIT/2"),
        Item.said("Cam").text("I asked 07700 900261"),
        Item.contact("One", "phone:07700900261"),
        Item.contact("Two", "phone:07700900262"),
        Item.contact("Three", "phone:07700900263"));
    LinkagePeers.link(
        LinkagePeers.exhibit(there, "ULE/2"),
        Item.contact("Uno", "phone:07700900261"),
        Item.contact("Due", "phone:07700900262"),
        Item.incoming("07700 900263").text("me"));

    JsonPath json = connections(here, "amira.hale", "NRF", "shared-contacts");
    assertThat(json.getString("items[0].entity.label"))
        .isEqualTo("3 contacts of exhibits TIT/2 and ULE/2");
    assertThat(json.getList("items[0].hereCitations.exhibitReference", String.class))
        .containsExactly("TIT/2", "TIT/2", "TIT/2");
    assertThat(json.getList("items[0].hereCitations.row", Integer.class))
        .containsExactlyInAnyOrder(2, 3, 4);
    assertThat(json.getList("items[0].thereCitations.exhibitReference", String.class))
        .containsExactly("ULE/2", "ULE/2", "ULE/2");
    assertThat(json.getList("items[0].thereCitations.row", Integer.class))
        .containsExactlyInAnyOrder(1, 2, 3);
    assertThat(json.getList("items[0].hereCitations.source", String.class))
        .containsExactly("contact", "contact", "contact");
  }

  @Test
  void doesNotCallTheSameOwnersTwoPhonesAChangedNumber() {
    LinkagePeers.Case here = LinkagePeers.open("GARNET", "NRF", "amira.hale");
    LinkagePeers.Case there = LinkagePeers.open("HALITE", "NRF", "amira.hale");
    Item[] items = {
      owned("+447700900130", "+447700900131"),
      owned("+447700900130", "+447700900132"),
      owned("+447700900130", "+447700900133")
    };
    LinkagePeers.link(LinkagePeers.exhibit(here, "GAR/1"), items);
    LinkagePeers.link(LinkagePeers.exhibit(there, "HAL/1"), items);

    assertThat(connections(here, "amira.hale", "NRF", "shared-contacts").getList("items"))
        .isEmpty();
    assertThat(
            connections(here, "amira.hale", "NRF", "phone")
                .getList("items.entity.normalised", String.class))
        .contains("+447700900130");
  }

  @Test
  void callsATaxiFirmCommonAndItsConnectionWeak() {
    LinkagePeers.Case here = LinkagePeers.open("IOLITE", "NRF", "amira.hale");
    LinkagePeers.Case there = LinkagePeers.open("JASPER", "SVF", "carys.lloyd");
    LinkagePeers.link(
        LinkagePeers.exhibit(here, "IOL/1"),
        Item.contact("City Cabs", "phone:0113 496 0140"),
        Item.outgoing("01134960140").text("need a cab to LS1 4AP"));
    LinkagePeers.link(
        LinkagePeers.exhibit(there, "JAS/1"),
        Item.outgoing("+44 113 496 0140").text("taxi please"));

    Map<String, Object> mine = only(here, "amira.hale", "NRF", "phone");
    assertThat(mine).containsEntry("strength", "weak");
    assertThat(mine.get("why"))
        .asString()
        .endsWith("it is saved under a name such as a taxi firm's, a shop's or a bank's.");
    Map<String, Object> theirs = only(there, "carys.lloyd", "SVF", "phone");
    assertThat(theirs).containsEntry("strength", "weak");
    assertThat(theirs.get("why"))
        .asString()
        .as("the name is in the other force's case only")
        .endsWith("it is met so widely that it is likely to be a service or a shared number.");
  }

  @Test
  void publishesAConnectionOnceForEachCaseAndWithdrawsItWithTheExtraction() throws Exception {
    LinkagePeers.Case here = LinkagePeers.open("KAOLIN", "NRF", "amira.hale");
    LinkagePeers.Case there = LinkagePeers.open("LAPIS", "NRF", "amira.hale");
    LinkagePeers.link(
        LinkagePeers.exhibit(here, "KAO/1"), Item.incoming("+447700900150").text("hi"));
    LinkagePeers.Exhibit exhibit = LinkagePeers.exhibit(there, "LAP/1");
    var extraction = LinkagePeers.link(exhibit, Item.incoming("+447700900150").text("hi"));
    LinkagePeers.link(
        LinkagePeers.exhibit(there, "LAP/2"), Item.incoming("+447700900151").text("again"));

    assertThat(told("connection-found", here)).hasSize(1);
    assertThat(told("connection-found", there)).hasSize(1);
    assertThat(told("connection-found", here).getFirst())
        .contains("\"summary\": \"The phone number +44 7700 900150 is also in another case of this")
        .contains("\"sameForce\": true")
        .doesNotContain("LAPIS");

    LinkagePeers.supersede(extraction);
    assertThat(told("connection-withdrawn", here)).hasSize(1);
    assertThat(told("connection-withdrawn", there)).hasSize(1);
    assertThat(connections(here, "amira.hale", "NRF", "phone").getList("items")).isEmpty();
    assertThat(LinkagePeers.count("select count(*) from mention where case_id = ?", there.id()))
        .as("only the other exhibit's mention is left")
        .isEqualTo(1);
  }

  @Test
  void tellsOfAConnectionAgainWhenItBecomesStrongerForAnybody() throws Exception {
    LinkagePeers.Case here = LinkagePeers.open("MICA", "NRF", "amira.hale", "ben.okoro");
    LinkagePeers.Case there = LinkagePeers.open("NACRE", "NRF", "amira.hale");
    LinkagePeers.link(
        LinkagePeers.exhibit(here, "MIC/1"), Item.said("Ana").text("his number was 07700 900160"));
    LinkagePeers.link(
        LinkagePeers.exhibit(there, "NAC/1"), Item.said("Bea").text("ring 07700 900160 not me"));
    assertThat(only(here, "amira.hale", "NRF", "phone")).containsEntry("strength", "moderate");
    LinkagePeers.link(
        LinkagePeers.exhibit(there, "NAC/2"), Item.incoming("07700900160").text("me again"));
    assertThat(only(here, "amira.hale", "NRF", "phone")).containsEntry("strength", "strong");
    assertThat(only(here, "ben.okoro", "NRF", "phone"))
        .as("what the other case holds makes no pointer stronger")
        .containsEntry("strength", "moderate");
    assertThat(
            LinkagePeers.as("ben.okoro", "NRF")
                .get("/cases/" + here.id() + "/connections?strength=strong")
                .jsonPath()
                .getList("items"))
        .isEmpty();
    assertThat(strengthsTold(here))
        .as("for everybody, for members of both")
        .containsExactly("moderate moderate", "moderate strong");
    assertThat(strengthsTold(there)).containsExactly("moderate moderate", "strong strong");

    LinkagePeers.link(
        LinkagePeers.exhibit(there, "NAC/3"), Item.incoming("07700900160").text("and again"));
    assertThat(strengthsTold(here)).as("nothing changed for anybody").hasSize(2);
  }

  @Test
  void tellsMembersOfBothCasesTheStrengthThatTheyAreShown() throws Exception {
    LinkagePeers.Case here = LinkagePeers.open("VIVIANITE", "NRF", "amira.hale", "ben.okoro");
    LinkagePeers.Case there = LinkagePeers.open("WULFENITE", "NRF", "amira.hale");
    LinkagePeers.link(
        LinkagePeers.exhibit(here, "VIV/1"),
        Item.said("Ana").text("he came in QX94 ZZA, write to deal94@example.org"));
    LinkagePeers.link(
        LinkagePeers.exhibit(there, "WUL/1"),
        Item.said("Bea").text("QX94 ZZA it was, yes QX94 ZZA, that QX94 ZZA"),
        Item.contact("Deal", "email:deal94@example.org"));
    for (String kind : List.of("vehicle", "email")) {
      assertThat(only(here, "amira.hale", "NRF", kind)).containsEntry("strength", "strong");
      assertThat(only(here, "ben.okoro", "NRF", kind)).containsEntry("strength", "moderate");
    }
    assertThat(strengthsTold(here)).containsExactly("moderate strong", "moderate strong");
  }

  @Test
  void doesNotCallACaseItDoesNotKnowYetAnotherForces() throws Exception {
    LinkagePeers.Case here = LinkagePeers.open("OPAL", "NRF", "amira.hale");
    LinkagePeers.Case unknown = new LinkagePeers.Case(Id.nextValue(), "PYRITE", "NRF");
    LinkagePeers.link(
        LinkagePeers.exhibit(here, "OPA/1"), Item.incoming("+447700900170").text("hi"));
    LinkagePeers.link(
        LinkagePeers.exhibit(unknown, "PYR/1"), Item.incoming("+447700900170").text("hi"));
    assertThat(told("connection-found", here)).hasSize(1);
    assertThat(told("connection-found", here).getFirst())
        .contains("\"summary\": \"The phone number +44 7700 900170 is also in another case.\"")
        .contains("\"sameForce\": false");
  }

  @Test
  void judgesWhatWasMetEverywhereAnewWhenMoreExhibitsCome() throws Exception {
    LinkagePeers.Case here = LinkagePeers.open("RHODIUM", "NRF", "amira.hale");
    LinkagePeers.Case there = LinkagePeers.open("SCANDIUM", "NRF", "amira.hale");
    LinkagePeers.link(
        LinkagePeers.exhibit(here, "RHO/1"), Item.incoming("+447700900180").text("hi"));
    LinkagePeers.link(
        LinkagePeers.exhibit(there, "SCA/1"), Item.incoming("+447700900180").text("hi"));
    LinkagePeers.rows(
        "update entity set level = 'common', reason = 'many-places'"
            + " where normalised = '+447700900180' returning id",
        null);
    LinkagePeers.link(
        LinkagePeers.exhibit(there, "SCA/2"), Item.incoming("+447700900181").text("others"));
    assertThat(
            LinkagePeers.rows(
                "select level || ' ' || reason from entity where normalised = '+447700900180'",
                null))
        .containsExactly("rare seldom-seen");
    assertThat(only(here, "amira.hale", "NRF", "phone")).containsEntry("strength", "strong");
  }

  private static Item owned(String owner, String other) {
    return Item.outgoing(other).sender(null, owner).text("hello");
  }

  private static List<String> told(String type, LinkagePeers.Case of) throws Exception {
    return LinkagePeers.rows(
        "select data::text from outbox where type = 'org.crosslight.linkage."
            + type
            + "' and data->>'caseId' = ?::text order by tx, id",
        of.id());
  }

  private static List<String> strengthsTold(LinkagePeers.Case of) throws Exception {
    return LinkagePeers.rows(
        "select concat_ws(' ', data->>'strength', data->>'memberStrength') from outbox"
            + " where type = 'org.crosslight.linkage.connection-found'"
            + " and data->>'caseId' = ?::text order by tx, id",
        of.id());
  }

  private static JsonPath connections(
      LinkagePeers.Case of, String officer, String force, String kind) {
    return LinkagePeers.as(officer, force)
        .get("/cases/" + of.id() + "/connections?kind=" + kind)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static Map<String, Object> only(
      LinkagePeers.Case of, String officer, String force, String kind) {
    JsonPath json = connections(of, officer, force, kind);
    assertThat(json.getList("items")).hasSize(1);
    return json.getMap("items[0]");
  }
}
