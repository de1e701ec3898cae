package org.crosslight.translation.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.crosslight.kit.testing.PostgresResource;
import org.crosslight.kit.testing.TestTokens;
import org.crosslight.translation.Officers;
import org.crosslight.translation.Tatoeba;
import org.crosslight.translation.TranslationServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TranslationServiceTest
class FilesResourceTest {

  private static final int MORE_THAN_THERE_ARE_CONNECTIONS = 60;

  @Inject FileExpiry expiry;

  private static ValidatableResponse send(String query, byte[] csv) {
    return Officers.dan()
        .contentType("text/csv")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(csv)
        .post("/translate/files" + query)
        .then();
  }

  private static byte[] utf8(String csv) {
    return csv.getBytes(StandardCharsets.UTF_8);
  }

  private static String translated(String query, String csv) {
    String id = send(query, utf8(csv)).statusCode(202).extract().path("fileId");
    await()
        .atMost(Duration.ofSeconds(90))
        .untilAsserted(
            () ->
                Officers.dan()
                    .get("/translate/files/{id}", id)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("complete")));
    return Officers.dan()
        .get("/translate/files/{id}/result", id)
        .then()
        .statusCode(200)
        .contentType(containsString("text/csv"))
        .extract()
        .asString();
  }

  @Test
  void addsFourColumnsToTheSameRowsInTheSameOrder() {
    assertThat(
            translated(
                "?column=body",
                "id,body,note\r\n1,Parece que a todo el mundo le gusta el golf.,\"a \"\"quoted\"\", note\"\r\n2,🙂,\r\n"))
        .isEqualTo(
            "id,body,note,language,tier,state,english\r\n"
                + "1,Parece que a todo el mundo le gusta el golf.,\"a \"\"quoted\"\", note\",spa,gist,machine,It looks that"
                + " to all the world likes him the golf.\r\n"
                + "2,🙂,,zxx,none,machine,\r\n");
  }

  @Test
  void translatesHundredsOfRowsAlikeEveryTime() throws IOException {
    StringBuilder csv = new StringBuilder("text,language\n");
    List<Tatoeba> sentences =
        Tatoeba.all().stream().filter(s -> List.of("ron", "fra").contains(s.language())).toList();
    sentences.forEach(
        s ->
            csv.append('"')
                .append(s.source().replace("\"", "\"\""))
                .append("\nsecond line\",")
                .append(s.language())
                .append('\n'));
    String first = translated("", csv.toString());
    assertThat(translated("", csv.toString())).isEqualTo(first);
    try (CSVParser parser =
        CSVParser.builder().setFormat(CSVFormat.RFC4180).setReader(new StringReader(first)).get()) {
      List<CSVRecord> rows = parser.getRecords();
      assertThat(rows).hasSize(sentences.size() + 1);
      assertThat(rows.getFirst().toList())
          .containsExactly("text", "language", "crosslight_language", "tier", "state", "english");
      assertThat(rows.get(1).get(0)).endsWith("\nsecond line");
      assertThat(rows.get(1).get(5)).contains("\n");
    }
  }

  @Test
  void saysAtOnceWhatIsWrongWithAFile() {
    send("", new byte[0])
        .statusCode(422)
        .body("type", equalTo("https://crosslight.example/problems/empty-file"));
    send("", utf8("a,b\n1,2\n"))
        .statusCode(422)
        .body("type", equalTo("https://crosslight.example/problems/no-such-column"))
        .body("columns", equalTo(List.of("a", "b")));
    send("?column=c", utf8("a,b\n1,2\n")).statusCode(422);
    send("", utf8("text,b\n1,2\n1,2,3\n"))
        .statusCode(422)
        .body("type", equalTo("https://crosslight.example/problems/not-csv"))
        .body("row", equalTo(3));
    send("", utf8("text,b\n\"never closed,2\n"))
        .statusCode(422)
        .body("type", equalTo("https://crosslight.example/problems/not-csv"));
    send("", utf8("text\na\n\"so\" she said\n"))
        .statusCode(422)
        .body("type", equalTo("https://crosslight.example/problems/not-csv"))
        .body("row", equalTo(3));
    byte[] late = utf8("text\na\n" + "b\n".repeat(9) + "?\n");
    late[late.length - 2] = (byte) 0xE9;
    send("", late)
        .statusCode(422)
        .body("type", equalTo("https://crosslight.example/problems/not-utf8"))
        .body("row", equalTo(12));
    send("", new byte[] {'t', 'e', 'x', 't', '\n', (byte) 0xE9, 'a', '\n'})
        .statusCode(422)
        .body("type", equalTo("https://crosslight.example/problems/not-utf8"));
  }

  @Test
  void keepsBlanksOutOfQuotesAndTheMarkOfUtf8OutOfTheHeader() {
    assertThat(translated("", "\uFEFFtext,n\n\"🙂\" ,\"2\"\n"))
        .isEqualTo("text,n,language,tier,state,english\r\n🙂,2,zxx,none,machine,\r\n");
  }

  @Test
  void slowSendersKeepNobodyWaiting() throws IOException {
    byte[] beginning =
        utf8(
            """
            POST /translate/files HTTP/1.1\r
            Host: localhost\r
            Authorization: Bearer %s\r
            Content-Type: text/csv\r
            Idempotency-Key: slow\r
            Content-Length: 1000\r
            \r
            text
            hola
            """
                .formatted(TestTokens.officer("dan.price", "SVF", "investigator")));
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < MORE_THAN_THERE_ARE_CONNECTIONS; i++) {
        Socket socket = new Socket("localhost", RestAssured.port);
        slow.add(socket);
        socket.getOutputStream().write(beginning);
        socket.getOutputStream().flush();
      }
      for (int i = 0; i < 5; i++) {
        send("", utf8("text\nhola\n")).statusCode(202);
      }
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  @Test
  void aFileSentTwiceWithTheSameKeyIsOneFile() {
    String key = UUID.randomUUID().toString();
    String first = sendWith(key, "text\nhola\n").statusCode(202).extract().asString();
    assertThat(sendWith(key, "text\nhola\n").statusCode(202).extract().asString()).isEqualTo(first);
    sendWith(key, "text\nadios\n")
        .statusCode(422)
        .body("type", equalTo("https://crosslight.example/problems/idempotency-key-reused"));
  }

  @Test
  void aFileWithoutAKeyIsRefused() {
    Officers.dan()
        .contentType("text/csv")
        .body(utf8("text\nhola\n"))
        .post("/translate/files")
        .then()
        .statusCode(400)
        .body("type", equalTo("https://crosslight.example/problems/idempotency-key-missing"));
  }

  private static ValidatableResponse sendWith(String key, String csv) {
    return Officers.dan()
        .contentType("text/csv")
        .header("Idempotency-Key", key)
        .body(utf8(csv))
        .post("/translate/files")
        .then();
  }

  @Test
  void aFileLargerThanFiftyMegabytesIsRefused() {
    send("", new byte[(50 << 20) + 1])
        .statusCode(413)
        .body("type", equalTo("https://crosslight.example/problems/too-large"));
  }

  @Test
  void whoeverSentAFileCanDeleteIt() {
    String id = send("", utf8("text\nhola\n")).statusCode(202).extract().path("fileId");
    Officers.amira().delete("/translate/files/{id}", id).then().statusCode(404);
    Officers.dan().get("/translate/files/{id}", id).then().statusCode(200);
    Officers.dan().delete("/translate/files/{id}", id).then().statusCode(204);
    Officers.dan().get("/translate/files/{id}", id).then().statusCode(404);
    Officers.dan().get("/translate/files/{id}/result", id).then().statusCode(404);
    Officers.dan().delete("/translate/files/{id}", id).then().statusCode(404);
  }

  @Test
  void filesAreKeptForAWeek() throws SQLException {
    String young = send("", utf8("text\nhola\n")).statusCode(202).extract().path("fileId");
    String old = send("", utf8("text\nhola\n")).statusCode(202).extract().path("fileId");
    sentEarlier(young, "6 days 23 hours");
    sentEarlier(old, "7 days 1 hour");
    expiry.sweep();
    Officers.dan().get("/translate/files/{id}", young).then().statusCode(200);
    Officers.dan().get("/translate/files/{id}", old).then().statusCode(404);
  }

  private static void sentEarlier(String file, String interval) throws SQLException {
    try (Connection connection = PostgresResource.asApplication()) {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        statement.execute("select set_config('crosslight.actor', 'system', true)");
      }
      try (PreparedStatement update =
          connection.prepareStatement(
              "update translation_file set created_at = created_at - ?::interval where id = ?")) {
        update.setString(1, interval);
        update.setObject(2, UUID.fromString(file));
        assertThat(update.executeUpdate()).isEqualTo(1);
      }
      connection.commit();
    }
  }

  @Test
  void aFileIsOnlyForWhoeverSentIt() {
    String id = send("", utf8("text\nhola\n")).statusCode(202).extract().path("fileId");
    Officers.amira().get("/translate/files/{id}", id).then().statusCode(404);
    Officers.amira().get("/translate/files/{id}/result", id).then().statusCode(404);
    Officers.evidence()
        .contentType("text/csv")
        .body("text\nhola\n")
        .post("/translate/files")
        .then()
        .statusCode(403);
  }
}
