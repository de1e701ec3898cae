package org.crosslight.evidence.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.crosslight.evidence.content.Place;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the bytes: no exception, no row lost, every place used once, and in bounded time. */
class AnyBytesTest {
  private static final int ROUNDS = 300;
  private static final int ROUNDS_OF_OTHER_FORMATS = 40;

  static Stream<Reader> readers() {
    return RegisteredReaders.toTest().stream();
  }

  static void check(Reader reader, byte[] bytes) {
    Collected read = Collected.fromBytes(reader, bytes, Told.defaults("any.bin"));
    Set<Place> places = new HashSet<>();
    read.items.forEach(item -> assertThat(places.add(item.provenance().place())).isTrue());
    read.rejections.forEach(rejected -> assertThat(places.add(rejected.place())).isTrue());
    assertThat(places).hasSize((int) read.tally().rowsInSource());
  }

  @ParameterizedTest
  @MethodSource("readers")
  @Timeout(300)
  void losesNoRowOfDamagedFiles(Reader reader) {
    String name = reader.format().name();
    for (Samples.Sample sample : Samples.all()) {
      int rounds = sample.isOf(reader) ? ROUNDS : ROUNDS_OF_OTHER_FORMATS;
      for (int round = 0; round < rounds; round++) {
        try {
          check(reader, Samples.damaged(name, sample, round));
        } catch (RuntimeException | AssertionError fault) {
          throw new AssertionError("%s, %s, round %d".formatted(name, sample, round), fault);
        }
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
}
