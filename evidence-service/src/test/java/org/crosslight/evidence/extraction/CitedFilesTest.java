package org.crosslight.evidence.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.crosslight.evidence.EvidenceServiceTest;
import org.crosslight.evidence.Fixture;
import org.crosslight.evidence.Officers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@EvidenceServiceTest
class CitedFilesTest {

  private static final String CHAT =
      """
      01/03/2026, 09:15 - Ana: Ne vedem la gară la 5?
      01/03/2026, 09:16 - Mihai: Da
      """;

  private String exhibitId = "";

  @BeforeEach
  void registerAnExhibit() {
    exhibitId = Fixture.exhibit(Fixture.openCase(), "JDS/1");
  }

  @Test
  void twoFilesOfAnExhibitAreToldApartInWhatTheyGave() {
    JsonPath first = Fixture.read(exhibitId, "WhatsApp Chat with Ana.txt", CHAT);
    JsonPath second = Fixture.read(exhibitId, "second.txt", CHAT + "and one line more\n");

    assertThat(paths(first))
        .containsExactly("WhatsApp Chat with Ana.txt", "WhatsApp Chat with Ana.txt");
    assertThat(paths(second)).containsOnly("second.txt");
  }

  @Test
  void aPartOfAFileIsNamedBehindIt() throws IOException {
    byte[] archive = zip("_chat.txt", CHAT);
    String id =
        Fixture.upload(Officers.amira(), exhibitId, "WhatsApp Chat.zip", archive)
            .then()
            .statusCode(201)
            .extract()
            .path("extraction.id");

    assertThat(paths(Fixture.ended(id)))
        .containsExactly("WhatsApp Chat.zip/_chat.txt", "WhatsApp Chat.zip/_chat.txt");
  }

  @Test
  void aRejectedRowIsNamedLikeAnItem() {
    String csv =
        """
        time,from,text
        2026-03-01 09:15:00,Ana,Hello
        2026-03-01 09:16:00,Ana,"never closed
        """;

    JsonPath receipt = Fixture.read(exhibitId, "messages.csv", csv);

    JsonPath rejected =
        Officers.eve().get("/extractions/" + receipt.getString("id") + "/rejections").jsonPath();
    assertThat(rejected.<String>getList("items.place.path")).containsExactly("messages.csv");
    assertThat(rejected.<Integer>getList("items.place.row")).containsExactly(3);
  }

  @Test
  void theDigestOfTheItemsDoesNotDependOnWhatTheFileIsCalled() {
    String elsewhere = Fixture.exhibit(Fixture.openCase(), "JDS/2");

    JsonPath first = Fixture.read(exhibitId, "one.txt", CHAT);
    JsonPath second = Fixture.read(elsewhere, "another.txt", CHAT);

    assertThat(paths(first)).containsOnly("one.txt");
    assertThat(paths(second)).containsOnly("another.txt");
    assertThat(second.getString("itemsDigest")).isEqualTo(first.getString("itemsDigest"));
  }

  private static List<String> paths(JsonPath receipt) {
    return Officers.eve()
        .get("/extractions/" + receipt.getString("id") + "/items")
        .jsonPath()
        .getList("items.provenance.path");
  }

  private static byte[] zip(String entry, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
