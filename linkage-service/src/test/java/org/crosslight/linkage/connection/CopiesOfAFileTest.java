package org.crosslight.linkage.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.crosslight.linkage.LinkageServiceTest;
import org.crosslight.linkage.standin.Item;
import org.crosslight.linkage.standin.LinkagePeers;
import org.junit.jupiter.api.Test;

/** The same bytes in several exhibits are one source, within a case and between cases. */
@QuarkusTest
@LinkageServiceTest
class CopiesOfAFileTest {
  private static final Item MESSAGE = Item.said("Ana").text("he came in QX91 ZZA");

  @Test
  void oneFileInFourExhibitsOfTwoCasesIsOneFindAndWeak() {
    LinkagePeers.Case here = LinkagePeers.open("COPY-A", "NRF", "amira.hale", "ben.okoro");
    LinkagePeers.Case there = LinkagePeers.open("COPY-B", "NRF", "amira.hale");
    LinkagePeers.Case apart = LinkagePeers.open("COPY-C", "NRF", "amira.hale");
    for (int i = 1; i <= 3; i++) {
      LinkagePeers.linkFile(LinkagePeers.exhibit(here, "CPA/" + i), "one chat", MESSAGE);
    }
    LinkagePeers.linkFile(LinkagePeers.exhibit(there, "CPB/1"), "one chat", MESSAGE);

    JsonPath seen = connections(here, "amira.hale", "vehicle");
    assertThat(seen.getList("items")).hasSize(1);
    assertThat(seen.getString("items[0].strength")).isEqualTo("weak");
    assertThat(seen.getLong("items[0].hereCount")).isEqualTo(1);
    assertThat(seen.getLong("items[0].thereCount")).isEqualTo(1);
    assertThat(seen.getList("items[0].hereCitations.exhibitReference", String.class))
        .containsExactly("CPA/1");
    assertThat(seen.getList("items[0].thereCitations.exhibitReference", String.class))
        .containsExactly("CPB/1");
    assertThat(seen.getString("items[0].why"))
        .isEqualTo(
            "The vehicle registration QX91 ZZA is mentioned once here (copies of a file counted"
                + " once) and once in COPY-B.");
    assertThat(seen.getString("items[0].whyMightBeWrong"))
        .isEqualTo("Both sides come from the same file, so it is one find and not two.");

    JsonPath pointer = connections(here, "ben.okoro", "vehicle");
    assertThat(pointer.getString("items[0].strength"))
        .as("copies within the own case count once")
        .isEqualTo("moderate");
    assertThat(pointer.getString("items[0].whyMightBeWrong"))
        .isEqualTo(
            "Cars are sold, lent, hired and cloned, and a mark may have been misread or mistyped;"
                + " the other case may also hold a copy of the same file.");

    LinkagePeers.linkFile(LinkagePeers.exhibit(apart, "CPC/1"), "another chat", MESSAGE);
    JsonPath pointers = connections(here, "ben.okoro", "vehicle");
    for (String field : List.of("strength", "why", "whyMightBeWrong", "whatWouldSettleIt")) {
      assertThat(pointers.getList("items." + field, String.class))
          .as("a pointer to a copy is like one to another file")
          .hasSize(2)
          .containsOnly(pointers.getString("items[0]." + field));
    }
  }

  @Test
  void whatStandsBesideTheSharedFileIsGraded() {
    LinkagePeers.Case here = LinkagePeers.open("COPY-D", "NRF", "amira.hale");
    LinkagePeers.Case there = LinkagePeers.open("COPY-E", "NRF", "amira.hale");
    Item often = Item.said("Bea").text("QX92 ZZA, I said QX92 ZZA, yes QX92 ZZA");
    Item once = Item.said("Cam").text("a QX92 ZZA outside");
    LinkagePeers.linkFile(LinkagePeers.exhibit(here, "CPD/1"), "their chat", often);
    UUID only = LinkagePeers.linkFile(LinkagePeers.exhibit(there, "CPE/1"), "their chat", often);
    assertThat(connections(here, "amira.hale", "vehicle").getString("items[0].strength"))
        .isEqualTo("weak");

    LinkagePeers.linkFile(LinkagePeers.exhibit(there, "CPE/2"), "there alone", once);
    JsonPath oneSide = connections(here, "amira.hale", "vehicle");
    assertThat(oneSide.getString("items[0].strength")).isEqualTo("weak");
    assertThat(oneSide.getString("items[0].whyMightBeWrong"))
        .startsWith("One side has it only in a file that the other side holds too");

    LinkagePeers.linkFile(LinkagePeers.exhibit(here, "CPD/2"), "here alone", once);
    JsonPath apart = connections(here, "amira.hale", "vehicle");
    assertThat(apart.getString("items[0].strength"))
        .as("named once on each side beside the shared file")
        .isEqualTo("moderate");
    assertThat(apart.getLong("items[0].hereCount")).isEqualTo(4);

    LinkagePeers.supersede(only);
    assertThat(connections(here, "amira.hale", "vehicle").getString("items[0].strength"))
        .as("the file lies on one side only now, where it uses the mark")
        .isEqualTo("strong");
  }

  @Test
  void filesWithoutAKnownHashAreEachTheirOwn() {
    LinkagePeers.Case here = LinkagePeers.open("COPY-F", "NRF", "amira.hale");
    LinkagePeers.Case there = LinkagePeers.open("COPY-G", "NRF", "amira.hale");
    Item message = Item.said("Dan").text("he came in QX93 ZZA");
    for (int i = 1; i <= 3; i++) {
      LinkagePeers.linkWithoutHash(LinkagePeers.exhibit(here, "CPF/" + i), message);
    }
    LinkagePeers.linkWithoutHash(LinkagePeers.exhibit(there, "CPG/1"), message);
    JsonPath seen = connections(here, "amira.hale", "vehicle");
    assertThat(seen.getString("items[0].strength")).isEqualTo("strong");
    assertThat(seen.getLong("items[0].hereCount")).isEqualTo(3);
    assertThat(seen.getList("items[0].hereCitations")).hasSize(3);
  }

  @Test
  void contactsSharedByCopiesOfOneAddressBookAreOneFindAndWeak() {
    LinkagePeers.Case here = LinkagePeers.open("COPY-H", "NRF", "amira.hale", "ben.okoro");
    LinkagePeers.Case there = LinkagePeers.open("COPY-I", "NRF", "amira.hale");
    Item[] book = new Item[6];
    for (int i = 0; i < book.length; i++) {
      book[i] = Item.contact("Contact " + i, "phone:0770090020" + i);
    }
    LinkagePeers.linkFile(LinkagePeers.exhibit(here, "CPH/1"), "an address book", book);
    LinkagePeers.Exhibit other = LinkagePeers.exhibit(there, "CPI/1");
    LinkagePeers.linkFile(other, "an address book", book);

    JsonPath seen = connections(here, "amira.hale", "shared-contacts");
    assertThat(seen.getList("items")).hasSize(1);
    assertThat(seen.getString("items[0].strength")).isEqualTo("weak");
    assertThat(seen.getInt("items[0].sharedContacts.count")).isEqualTo(6);
    assertThat(seen.getString("items[0].whyMightBeWrong"))
        .isEqualTo("Both sides come from the same file, so it is one find and not two.");
    assertThat(connections(here, "ben.okoro", "shared-contacts").getString("items[0].strength"))
        .isEqualTo("moderate");

    LinkagePeers.linkFile(LinkagePeers.exhibit(here, "CPH/2"), "a second book", book);
    JsonPath second = connections(here, "amira.hale", "shared-contacts");
    assertThat(second.getList("items.sharedContacts.hereExhibit", String.class))
        .as("the second book is another source")
        .containsExactly("CPH/2", "CPH/1");
    assertThat(second.getList("items.strength", String.class)).containsExactly("strong", "weak");
  }

  private static JsonPath connections(LinkagePeers.Case of, String officer, String kind) {
    return LinkagePeers.as(officer, "NRF")
        .get("/cases/" + of.id() + "/connections?kind=" + kind)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
