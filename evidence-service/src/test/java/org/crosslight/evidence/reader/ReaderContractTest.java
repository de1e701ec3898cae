package org.crosslight.evidence.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crosslight.evidence.reader.process.ReaderLimits;
import org.crosslight.evidence.reader.process.ReaderProcess;
import org.crosslight.evidence.reader.process.ReaderRun;
import org.crosslight.evidence.reader.process.Readers;
import org.crosslight.evidence.reader.source.Source;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every reader promises, of every reader that is registered: nobody writes these tests again
 * for a new format, and no format can leave them out.
 */
class ReaderContractTest {
  private static final int CUTS = 60;
  private static final int CUTS_OF_ARCHIVES = 12;
  private static final int LARGE = 24 << 20;

  /** Formats of lines: one that ends early cannot be told from one of which somebody wrote less. */
  private static final Set<String> WITHOUT_ENDS = Set.of("whatsapp-text", "mail", "message-csv");

  /** Its rows have ends, the file has none. */
  private static final String ONLY_ROWS = "vcard";

  @TempDir Path directory = Path.of("");

  static Stream<Reader> readers() {
    return RegisteredReaders.toTest().stream();
  }

  private static List<Samples.Sample> own(Reader reader) {
    return Samples.all().stream().filter(sample -> sample.isOf(reader)).toList();
  }

  private static Collected read(Reader reader, byte[] bytes) {
    return Collected.fromBytes(reader, bytes, Told.defaults("any.bin"));
  }

  @ParameterizedTest
  @MethodSource("readers")
  void saysWhatItReads(Reader reader) {
    Format format = reader.format();

    assertThat(format.name()).matches("[a-z][a-z0-9-]{2,39}");
    assertThat(format.version()).matches("\\d{1,4}");
    assertThat(format.title()).isNotBlank();
    assertThat(format.extensions()).isNotEmpty().allMatch(end -> end.matches("[a-z0-9]{1,8}"));
    assertThat(own(reader)).as("samples in the folder of its package").isNotEmpty();
  }

  @Test
  void hasANameThatNoOtherHas() {
    assertThat(Readers.all().list())
        .extracting(reader -> reader.format().name())
        .doesNotHaveDuplicates();
  }

  @Test
  void hasNoSampleOfWhichNobodySaysWhereItComesFrom() throws IOException {
    Path folder = Path.of("src/test/resources/reader");
    List<String> told =
        Pattern.compile("`([a-z]+/[^`]+)`")
            .matcher(Files.readString(folder.resolve("LICENCES.md")))
            .results()
            .map(found -> found.group(1))
            .toList();
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(told)
          .containsExactlyInAnyOrderElementsOf(
              files
                  .filter(Files::isRegularFile)
                  .map(file -> folder.relativize(file).toString())
                  .filter(name -> !name.equals("LICENCES.md"))
                  .toList());
    }
  }

  @Test
  void recognisesEverySampleWithAReaderOfItsFormatWhateverItsName() throws IOException {
    for (Samples.Sample sample : Samples.all()) {
      Path file = Files.write(directory.resolve("upload.bin"), sample.bytes());
      try (Source source = Source.of(file, "upload.bin")) {
        Readers.Choice choice = Readers.all().recognise(source);

        assertThat(choice).as(sample.toString()).isInstanceOf(Readers.Chosen.class);
        assertThat(sample.isOf(((Readers.Chosen) choice).reader()))
            .as("%s is read by %s", sample, ((Readers.Chosen) choice).reader().format().name())
            .isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("readers")
  void givesTheSameForTheSameBytes(Reader reader) {
    for (Samples.Sample sample : own(reader)) {
      Collected once = read(reader, sample.bytes());
      Collected again = read(reader, sample.bytes());

      assertThat(again.items).as(sample.toString()).isEqualTo(once.items);
      assertThat(again.rejections).isEqualTo(once.rejections);
      assertThat(again.members).isEqualTo(once.members);
      assertThat(again.outcome).isEqualTo(once.outcome);
    }
  }

  @ParameterizedTest
  @MethodSource("readers")
  void accountsForEveryRowOfFilesOfAnyFormat(Reader reader) {
    for (Samples.Sample sample : Samples.all()) {
      AnyBytesTest.check(reader, sample.bytes());
      AnyBytesTest.check(reader, Arrays.copyOf(sample.bytes(), sample.bytes().length / 2));
    }
    AnyBytesTest.check(reader, new byte[0]);
  }

  @ParameterizedTest
  @MethodSource("readers")
  void accountsForEveryRowWhereverAFileIsCut(Reader reader) {
    for (Samples.Sample sample : own(reader)) {
      Random random = new Random(sample.toString().hashCode());
      for (int i = 0; i < CUTS; i++) {
        int cut = random.nextInt(sample.bytes().length + 1);
        AnyBytesTest.check(reader, Arrays.copyOf(sample.bytes(), cut));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("readers")
  void saysThatAnArchiveIsCutWhereverItIs(Reader reader) {
    for (Samples.Sample sample : own(reader)) {
      for (Packed packed : Packed.values()) {
        byte[] whole = packed.of(sample.bytes());
        if (read(reader, whole).outcome instanceof ReadOutcome.Unreadable) {
          continue;
        }
        Random random = new Random(sample.toString().hashCode());
        for (int i = 0; i < CUTS_OF_ARCHIVES; i++) {
          byte[] cut = Arrays.copyOf(whole, random.nextInt(packed.end(sample.bytes())));

          assertThat(read(reader, cut).outcome)
              .as("%s as %s, cut at %d", sample, packed, cut.length)
              .isNotInstanceOf(ReadOutcome.Complete.class);
          assertThat(read(reader, Packed.ZIP.of(cut)).outcome)
              .as("%s as %s, cut at %d, in a ZIP that is whole", sample, packed, cut.length)
              .isNotInstanceOf(ReadOutcome.Complete.class);
        }
      }
    }
  }

  /**
   * A row that is cut is no row: whatever has brackets, quotation marks or counts must miss them.
   */
  @ParameterizedTest
  @MethodSource("readers")
  void takesNoPartOfARowForAWholeOneWhereItsFormatHasEnds(Reader reader) {
    Assumptions.assumeFalse(WITHOUT_ENDS.contains(reader.format().name()));
    for (Samples.Sample sample : own(reader)) {
      Collected whole = read(reader, sample.bytes());
      Random random = new Random(sample.toString().hashCode());
      for (int i = 0; i < CUTS; i++) {
        int cut = random.nextInt(sample.bytes().length);
        Collected read = read(reader, Arrays.copyOf(sample.bytes(), cut));

        if (read.outcome instanceof ReadOutcome.Complete) {
          assertThat(read.items).as("%s, cut at %d", sample, cut).isSubsetOf(whole.items);
          assertThat(reader.format().name().equals(ONLY_ROWS) || read.tally().equals(whole.tally()))
              .as("%s, cut at %d, lacks rows and does not say so", sample, cut)
              .isTrue();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("readers")
  @Timeout(180)
  void staysWithinItsMemoryOnALargeFile(Reader reader) throws Exception {
    byte[] sample = own(reader).getFirst().bytes();
    byte[] large = new byte[LARGE];
    for (int at = 0; at < large.length; at += sample.length) {
      System.arraycopy(sample, 0, large, at, Math.min(sample.length, large.length - at));
    }
    Path file = Files.write(directory.resolve("large.bin"), large);
    Collected sink = new Collected();

    ReaderRun run =
        new ReaderProcess(new ReaderLimits(96, Duration.ofMinutes(2), 1L << 30))
            .read(reader.format().name(), file, Told.defaults("large.bin"), sink);

    sink.outcome = run.outcome();
    assertThat(sink.outcomeSlug())
        .isNotIn(
            "unknown-reader",
            "reader-out-of-memory",
            "reader-timeout",
            "reader-crashed",
            "reader-failed");
  }
}
