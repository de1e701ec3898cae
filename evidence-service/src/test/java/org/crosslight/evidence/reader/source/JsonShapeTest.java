package org.crosslight.evidence.reader.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crosslight.evidence.reader.source.json.JsonShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonShapeTest {
  private static final String CHAT =
      "{\"app\":\"Parley\",\"none\":[],\"chats\":[{\"messages\":[{\"from\":{\"name\":\"Ann\"},"
          + "\"sent\":7},{\"from\":{\"name\":\"Bo\"},\"text\":\"cut off her";

  @TempDir Path directory = Path.of("");

  private JsonShape shape(byte[] bytes) throws IOException {
    try (Source source = Source.of(Files.write(directory.resolve("a.bin"), bytes), "a.bin")) {
      return JsonShape.of(source);
    }
  }

  @Test
  void saysWhatStandsWhereHoweverDeepAndCut() throws IOException {
    JsonShape shape = shape(CHAT.getBytes(StandardCharsets.UTF_8));

    assertThat(shape.has("app", "none", "chats.messages.from.name", "chats.messages.text"))
        .isTrue();
    assertThat(shape.has("app", "chats.messages.name")).isFalse();
    assertThat(shape.value("chats.messages.from.name")).isEqualTo("Ann");
    assertThat(shape.value("chats.messages.sent")).isEqualTo("7");
    assertThat(shape.value("chats")).isEmpty();
    assertThat(shape.value("nothing")).isEmpty();
  }

  @Test
  void readsWideCharactersToo() throws IOException {
    assertThat(shape(CHAT.getBytes(StandardCharsets.UTF_16)).value("app")).isEqualTo("Parley");
  }

  @Test
  void hasNothingWhereThereIsNoJson() throws IOException {
    byte[] other = "Dear \"app\": {\"app\":1}".getBytes(StandardCharsets.UTF_8);

    assertThat(shape(other).has("app")).isFalse();
    assertThat(shape(new byte[0]).has("")).isFalse();
  }
}
