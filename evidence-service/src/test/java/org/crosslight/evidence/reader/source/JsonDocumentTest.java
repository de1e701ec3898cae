package org.crosslight.evidence.reader.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crosslight.evidence.reader.UnreadableRow;
import org.crosslight.evidence.reader.source.json.JsonDocument;
import org.crosslight.evidence.reader.source.json.JsonRow;
import org.crosslight.evidence.reader.source.json.JsonVisitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonDocumentTest {
  @TempDir Path directory = Path.of("");

  private final List<String> seen = new ArrayList<>();

  private JsonDocument.End read(byte[] bytes) throws IOException {
    Path file = Files.write(directory.resolve("a.json"), bytes);
    try (Source source = Source.of(file, "a.json")) {
      return JsonDocument.read(
          source,
          new JsonVisitor() {
            @Override
            public boolean isRows(String path) {
              return path.endsWith("messages");
            }

            @Override
            public void row(JsonRow row) {
              seen.add(
                  "%s %d @%s %s"
                      .formatted(row.path(), row.number(), row.place("").offset(), shown(row)));
            }

            @Override
            public void opened(String path) {
              seen.add("opened " + path);
            }

            @Override
            public void field(String path, String value) {
              seen.add(path + " = " + value);
            }
          });
    }
  }

  private static String shown(JsonRow row) {
    try {
      JsonNode node = row.node();
      return node.toString();
    } catch (UnreadableRow unreadable) {
      return unreadable.reason().code();
    }
  }

  private JsonDocument.End read(String text) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void givesRowsAndWhatStandsAroundThem() throws IOException {
    JsonDocument.End end =
        read(
            "{\"name\":\"A\\u00e9\\n"
                + "\",\"n\":7,\"chats\":{\"list\":[{\"id\":1,\"messages\":[{\"a\":[1,{}]}, \"x]}\","
                + " 5]},{\"id\":2,\"messages\":[]}]}}");

    assertThat(end).isEqualTo(new JsonDocument.End(true, false, 3));
    assertThat(seen)
        .containsExactly(
            "opened ",
            "name = Aé\n",
            "n = 7",
            "opened chats",
            "opened chats.list",
            "opened chats.list",
            "chats.list.id = 1",
            "chats.list.messages 1 @63 {\"a\":[1,{}]}",
            "chats.list.messages 2 @77 \"x]}\"",
            "chats.list.messages 3 @84 5",
            "opened chats.list",
            "chats.list.id = 2");
  }

  @Test
  void costsABrokenRowAloneInADocumentOfLines() throws IOException {
    JsonDocument.End end =
        read(
            """
            {
             "messages": [
              {
               "id": 1
              },
              {
               "id": 2, "text": "never closed
              },
              {
               "id": 3, "open": {
              },
              {
               "id": 4, "bad": tru
              },
              {
               "id": 5
              }
             ]
            }
            """);

    assertThat(end.rows()).isEqualTo(5);
    assertThat(seen.stream().map(line -> line.replaceFirst(".* @\\d+ ", "")))
        .containsExactly(
            "opened ", "{\"id\":1}", "broken-json", "broken-json", "broken-json", "{\"id\":5}");
  }

  @Test
  void readsUpToACut() throws IOException {
    JsonDocument.End end = read("{\"messages\":[{\"a\":1},{\"a\":2},{\"a\":");

    assertThat(end).isEqualTo(new JsonDocument.End(false, true, 3));
    assertThat(seen.getLast()).endsWith("truncated-row");
  }

  @Test
  void replacesBytesThatAreNoTextInOneRow() throws IOException {
    byte[] bytes =
        "{\"messages\":[{\"a\":\"x?y\"},{\"a\":\"ok €\"}]}".getBytes(StandardCharsets.UTF_8);
    bytes["{\"messages\":[{\"a\":\"x".length()] = (byte) 0xFF;

    assertThat(read(bytes).whole()).isTrue();
    assertThat(seen.get(1)).endsWith("{\"a\":\"x\uFFFDy\"}");
    assertThat(seen.get(2)).endsWith("{\"a\":\"ok €\"}");
  }

  @Test
  void readsWideCharactersWithoutOffsets() throws IOException {
    assertThat(read("{\"messages\":[{\"a\":\"é\"}]}".getBytes(StandardCharsets.UTF_16)).whole())
        .isTrue();
    assertThat(seen.get(1)).isEqualTo("messages 1 @null {\"a\":\"é\"}");
  }

  @Test
  void endsOnWhateverBytes() throws IOException {
    for (String text :
        List.of("", "]", "}{", "[[[[", "\"", "{\"messages\":", "{\"messages\":[}", "\\")) {
      seen.clear();
      assertThat(read(text).rows()).as(text).isLessThan(2);
    }
    assertThat(read("[".repeat(100_000)).whole()).isFalse();
  }

  /** What stands around each row, and what each object said when it ended. */
  private List<String> around(String json, String... fields) throws IOException {
    List<String> found = new ArrayList<>();
    Path file = Files.writeString(directory.resolve("around.json"), json);
    try (Source source = Source.of(file, "around.json")) {
      JsonDocument.read(
          source,
          new JsonVisitor() {
            @Override
            public boolean isRows(String path) {
              return path.endsWith("messages");
            }

            @Override
            public void row(JsonRow row) {
              for (String field : fields) {
                found.add(row.number() + " " + field + " " + row.around(field));
              }
            }

            @Override
            public void closed(String path, Map<String, String> said) {
              found.add(path + " " + said);
            }
          });
    }
    return found;
  }

  @Test
  void tellsEveryRowWhatStandsAroundIt() throws IOException {
    assertThat(
            around(
                "{\"chats\":[{\"id\":1,\"with\":{\"name\":\"Ann\"},\"messages\":[{\"id\":7}]},"
                    + "{\"messages\":[{}],\"id\":2}],\"owner\":\"Bo\"}",
                "id",
                "with.name"))
        .containsExactly(
            "chats.with {name=Ann}",
            "1 id 1",
            "1 with.name Ann",
            "chats {id=1, with.name=Ann}",
            "2 id null",
            "2 with.name null",
            "chats {id=2}",
            " {owner=Bo}");
  }

  @Test
  void endsWhatADocumentThatIsCutHasBegun() throws IOException {
    assertThat(around("{\"a\":1,\"b\":{\"c\":\"x\",\"d"))
        .containsExactly("b {c=x}", " {a=1, b.c=x}");
  }

  @Test
  void keepsNoMoreThanAPersonWouldWrite() throws IOException {
    String fields =
        IntStream.range(0, 5_000)
            .mapToObj(i -> "\"f" + i + "\":1")
            .collect(Collectors.joining(","));
    List<String> found =
        around(
            "{\"long\":\"" + "x".repeat(10_001) + "\"," + fields + ",\"messages\":[{}]}",
            "long",
            "f999",
            "f1000");

    assertThat(found).startsWith("1 long null", "1 f999 1", "1 f1000 null");
  }
}
