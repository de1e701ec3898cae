package org.crosslight.evidence.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.crosslight.evidence.content.Place;
import org.crosslight.evidence.reader.process.Readers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the bytes: no exception, no row lost, every place used once, and in bounded time. */
class AnyBytesTest {
  private static final List<String> SAMPLES =
      List.of(
          "whatsapp/Chatistics___chat.txt",
          "whatsapp/chat-miner__test_mmddyyyy_12hrs.txt",
          "smsbackup/locket__sms_backup.xml",
          "smsbackup/mobilecombackup__to_process_00_calls-test.xml",
          "vcard/WhatsApp-Chat-Exporter__contacts.vcf",
          "vcard/ez-vcard__rfc6350-example.vcf",
          "messagetable/PA_chats_export_HEADER_ONLY.csv");
  private static final String TABLE =
      "Timestamp,From,Body\n31/01/2024 20:49,Ann,\"a \"\"quoted\"\", text\"\n,,\n1,2,3,4\n";

  static Stream<Reader> readers() {
    return Readers.all().list().stream();
  }

  static void check(Reader reader, byte[] bytes) {
    Collected read = Collected.fromBytes(reader, bytes, ReadOptions.defaults("any.bin"));
    Set<Place> places = new HashSet<>();
    read.items.forEach(item -> assertThat(places.add(item.provenance().place())).isTrue());
    read.rejections.forEach(rejected -> assertThat(places.add(rejected.place())).isTrue());
    assertThat(places).hasSize((int) read.tally().rowsInSource());
  }

  private static byte[] mutated(byte[] sample, Random random) {
    byte[] bytes = sample.clone();
    int changes = 1 + random.nextInt(12);
    for (int i = 0; i < changes && bytes.length > 1; i++) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(5)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
        case 2 -> bytes[at] = (byte) "\"'<>&;,\n\r:[]=\t\0".charAt(random.nextInt(15));
        case 3 -> {
          int length = Math.min(random.nextInt(200), bytes.length - at);
          byte[] twice = Arrays.copyOf(bytes, bytes.length + length);
          System.arraycopy(bytes, at, twice, at + length, bytes.length - at);
          bytes = twice;
        }
        default -> {
          int length = Math.min(random.nextInt(200), bytes.length - at);
          byte[] less = Arrays.copyOf(bytes, bytes.length - length);
          System.arraycopy(bytes, at + length, less, at, bytes.length - at - length);
          bytes = less;
        }
      }
    }
    return bytes;
  }

  @ParameterizedTest
  @MethodSource("readers")
  @Timeout(120)
  void losesNoRowOfDamagedFiles(Reader reader) throws IOException {
    List<byte[]> samples = new ArrayList<>();
    for (String sample : SAMPLES) {
      samples.add(Files.readAllBytes(Collected.sample(sample)));
    }
    samples.add(TABLE.getBytes(StandardCharsets.UTF_8));
    samples.add(TABLE.getBytes(StandardCharsets.UTF_16));
    Random random = new Random(42);
    for (int round = 0; round < 150; round++) {
      for (byte[] sample : samples) {
        check(reader, mutated(sample, random));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("readers")
  void losesNoRowOfWhatTheFuzzerFound(Reader reader) throws Exception {
    URL inputs = AnyBytesTest.class.getResource("ReaderFuzzInputs");
    assertThat(inputs).isNotNull();
    Path directory = Path.of(Objects.requireNonNull(inputs).toURI());
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        check(reader, Files.readAllBytes(file));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("readers")
  @Timeout(120)
  void endsOnTwentyMegabytesOfNoise(Reader reader) {
    byte[] noise = new byte[20 << 20];
    new Random(3).nextBytes(noise);

    check(reader, noise);
  }

  @ParameterizedTest
  @MethodSource("readers")
  @Timeout(120)
  void endsOnTwentyMegabytesOfHostileText(Reader reader) {
    List<String> bits =
        List.of(
            "\"",
            ",",
            "\n",
            "<sms ",
            "<mms>",
            "body=\"",
            "/>",
            "BEGIN:VCARD\n",
            "END:VCARD\n",
            "31/01/2024, 20:49 - A: ",
            "[1/1/24, 1:1:1] ",
            "Timestamp,From,Body\n",
            "&#55357;",
            "x",
            " ",
            "<![CDATA[",
            "<!--",
            "\r",
            "FN:x\n",
            "PHOTO;BASE64:AAAA\n",
            "\u200E");
    Random random = new Random(5);
    StringBuilder text = new StringBuilder(22 << 20);
    text.append("Timestamp,From,Body\n");
    while (text.length() < 20 << 20) {
      String bit = bits.get(random.nextInt(bits.size()));
      text.append(random.nextInt(50) == 0 ? bit.repeat(1 + random.nextInt(300)) : bit);
    }

    check(reader, text.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void takesEveryFileForEveryReaderWithoutFailing() throws IOException {
    for (String sample : SAMPLES) {
      byte[] bytes = Files.readAllBytes(Collected.sample(sample));
      for (Reader reader : Readers.all().list()) {
        check(reader, bytes);
        check(reader, Arrays.copyOf(bytes, bytes.length / 2));
        check(reader, new byte[0]);
      }
    }
  }
}
