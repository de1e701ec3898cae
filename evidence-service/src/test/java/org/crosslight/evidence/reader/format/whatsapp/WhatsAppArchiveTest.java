package org.crosslight.evidence.reader.format.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.crosslight.evidence.reader.Collected;
import org.crosslight.evidence.reader.Tally;
import org.crosslight.evidence.reader.Told;
import org.junit.jupiter.api.Test;

class WhatsAppArchiveTest {
  private static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static Collected read(byte[] bytes) {
    return Collected.fromBytes(
        new WhatsAppTextReader(), bytes, Told.defaults("WhatsApp Chat - Ann.zip"));
  }

  private static String chat(int messages) {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < messages; i++) {
      text.append(
          "[13/01/2024, 10:%02d:%02d] Ann: message %d %x\n"
              .formatted(i / 60 % 60, i % 60, i, random.nextLong()));
    }
    return text.toString();
  }

  @Test
  void readsTheChatInsideAnArchiveAndCountsTheMedia() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("00000002-PHOTO.jpg", new byte[500]);
    entries.put("_chat.txt", chat(3).getBytes(StandardCharsets.UTF_8));

    Collected read = read(zip(entries));

    assertThat(read.tally()).isEqualTo(new Tally(3, 3, 0));
    assertThat(read.outcomeSlug()).isEqualTo("complete");
    assertThat(read.items.get(2).provenance().path()).isEqualTo("_chat.txt");
    assertThat(read.items.get(2).provenance().row()).isEqualTo(3);
    assertThat(read.items.get(2).conversation().title()).isEqualTo("Ann");
    assertThat(read.notes().get("media-not-read"))
        .isEqualTo("1 other file in the archive was not read.");
  }

  @Test
  void readsAnArchiveThatIsCutOffUpToTheCut() throws IOException {
    byte[] whole = zip(Map.of("_chat.txt", chat(5_000).getBytes(StandardCharsets.UTF_8)));

    Collected read = read(Arrays.copyOf(whole, whole.length / 2));

    assertThat(read.outcomeSlug()).isEqualTo("truncated-file");
    assertThat(read.items).hasSizeBetween(1_500, 3_500);
    assertThat(read.items.get(1_000).text()).startsWith("message 1000 ");
  }

  @Test
  void declinesAnArchiveWithoutChat() throws IOException {
    assertThat(
            read(zip(Map.of("notes.txt", "hello".getBytes(StandardCharsets.UTF_8)))).outcomeSlug())
        .isEqualTo("wrong-file-for-reader");
  }
}
