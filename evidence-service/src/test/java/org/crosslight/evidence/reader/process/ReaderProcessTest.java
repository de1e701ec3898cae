package org.crosslight.evidence.reader.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.crosslight.evidence.content.Membership;
import org.crosslight.evidence.content.Row;
import org.crosslight.evidence.reader.Collected;
import org.crosslight.evidence.reader.ItemSink;
import org.crosslight.evidence.reader.ReadOutcome;
import org.crosslight.evidence.reader.Reader;
import org.crosslight.evidence.reader.Rejection;
import org.crosslight.evidence.reader.Tally;
import org.crosslight.evidence.reader.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class ReaderProcessTest {
  private static final ReaderLimits SMALL = new ReaderLimits(128, Duration.ofMinutes(2), 1L << 30);

  @TempDir Path directory = Path.of("");

  private static Collected collect(ReaderRun run, Collected into) {
    into.outcome = run.outcome();
    return into;
  }

  private Path file(String name, byte[] bytes) throws IOException {
    Path file = directory.resolve(name);
    Files.write(file, bytes);
    return file;
  }

  private Path chat(int messages) throws IOException {
    Path file = directory.resolve("chat.txt");
    Random random = new Random(1);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < messages; i++) {
        out.write(
            "%02d/%02d/2023, %02d:%02d - %s: message %d %s\n"
                .formatted(
                    1 + i % 28,
                    1 + i / 28 % 12,
                    i % 24,
                    i % 60,
                    i % 2 == 0 ? "Ann" : "+44 7700 900123",
                    i,
                    "la gară 😀 ".repeat(random.nextInt(12))));
      }
    }
    return file;
  }

  @Test
  void givesTheSameItemsAsReadingInProcess() throws Exception {
    for (String sample :
        new String[] {
          "whatsapp/Chatistics___chat.txt",
          "android/locket__sms_backup.xml",
          "android/mobilecombackup__to_process_00_calls-test.xml",
          "vcard/ez-vcard__John_Doe_ANDROID.vcf"
        }) {
      Path file = Collected.sample(sample);
      Told options = Told.defaults("x");
      Collected remote = new Collected();
      ReaderRun run = new ReaderProcess(SMALL).read(ReaderMain.AUTO, file, options, remote);
      Reader reader = Readers.all().byName(String.valueOf(run.reader())).orElseThrow();

      Collected local = Collected.from(reader, file, options);

      assertThat(remote.items).isEqualTo(local.items);
      assertThat(run.outcome()).isEqualTo(local.outcome);
      assertThat(run.readerVersion()).isEqualTo("1");
    }
  }

  @Test
  void readsAHundredThousandMessagesInLittleMemory() throws Exception {
    Path file = chat(100_000);
    AtomicLong items = new AtomicLong();
    AtomicLong progress = new AtomicLong();
    ItemSink sink =
        new ItemSink() {
          @Override
          public void item(Row item) {
            items.incrementAndGet();
          }

          @Override
          public void rejected(Rejection rejection) {
            throw new AssertionError(rejection);
          }

          @Override
          public void member(Membership membership) {}

          @Override
          public void progress(Progress made) {
            progress.set(made.rowsRead());
          }
        };

    ReaderRun run =
        new ReaderProcess(new ReaderLimits(64, Duration.ofMinutes(2), 1L << 30))
            .read(ReaderMain.AUTO, file, Told.defaults("chat.txt"), sink);

    assertThat(run.outcome()).isInstanceOf(ReadOutcome.Complete.class);
    assertThat(run.outcome().tally()).isEqualTo(new Tally(100_000, 100_000, 0));
    assertThat(items).hasValue(100_000);
    assertThat(progress).hasValue(100_000);
  }

  @Test
  void saysWhenAFileIsEmptyUnknownOrWrong() throws Exception {
    ReaderProcess process = new ReaderProcess(SMALL);
    Told options = Told.defaults("x");
    Collected empty = new Collected();
    Collected unknown = new Collected();
    Collected wrong = new Collected();
    Collected nobody = new Collected();

    collect(process.read("auto", file("empty", new byte[0]), options, empty), empty);
    collect(process.read("auto", file("u", new byte[] {1, 2, 3, 4, 5}), options, unknown), unknown);
    Path vcard = Collected.sample("vcard/ez-vcard__gmail-list.vcf");
    ReaderRun run = process.read("whatsapp-text", vcard, options, wrong);
    collect(run, wrong);
    collect(process.read("telepathy", vcard, options, nobody), nobody);

    assertThat(empty.outcomeSlug()).isEqualTo("empty-file");
    assertThat(unknown.outcomeSlug()).isEqualTo("no-reader-for-file");
    assertThat(wrong.outcomeSlug()).isEqualTo("wrong-file-for-reader");
    assertThat(run.reader()).isEqualTo("whatsapp-text");
    assertThat(nobody.outcomeSlug()).isEqualTo("unknown-reader");
  }

  @Test
  void stopsAReaderThatTakesTooLong() throws Exception {
    Collected read = new Collected();

    collect(
        new ReaderProcess(new ReaderLimits(128, Duration.ofMillis(50), 1L << 30))
            .read("auto", chat(1000), Told.defaults("x"), read),
        read);

    assertThat(read.outcomeSlug()).isEqualTo("reader-timeout");
  }

  @Test
  void stopsAReaderThatWritesTooMuchAndKeepsWhatCame() throws Exception {
    Collected read = new Collected();

    collect(
        new ReaderProcess(new ReaderLimits(128, Duration.ofMinutes(1), 100_000))
            .read("auto", chat(5000), Told.defaults("x"), read),
        read);

    assertThat(read.outcomeSlug()).isEqualTo("reader-output-limit");
    assertThat(read.items).hasSizeBetween(100, 400);
    assertThat(read.tally().rowsRead()).isEqualTo(read.items.size());
  }

  @Test
  void turnsLackOfMemoryIntoAnOutcome() throws Exception {
    Collected read = new Collected();
    String card = "BEGIN:VCARD\nVERSION:3.0\nFN:" + "a".repeat(900_000) + "\nEND:VCARD\n";

    collect(
        new ReaderProcess(new ReaderLimits(6, Duration.ofMinutes(1), 1L << 30))
            .read(
                "vcard",
                file("big.vcf", card.repeat(5).getBytes(StandardCharsets.UTF_8)),
                Told.defaults("x"),
                read),
        read);

    assertThat(read.outcomeSlug()).isEqualTo("reader-out-of-memory");
  }

  @Test
  void turnsAChildThatCannotStartIntoAnOutcome() throws Exception {
    Collected read = new Collected();

    collect(
        new ReaderProcess(SMALL, directory.toString())
            .read("auto", chat(10), Told.defaults("x"), read),
        read);

    assertThat(read.outcomeSlug()).isEqualTo("reader-crashed");
  }

  @Test
  void aChildKilledByOthersIsNotBlamedOnTheFile() throws Exception {
    ItemSink killing =
        new ItemSink() {
          @Override
          public void item(Row item) {
            ProcessHandle.current()
                .children()
                .filter(child -> child.info().command().orElse("").endsWith("/bin/java"))
                .forEach(ProcessHandle::destroyForcibly);
          }

          @Override
          public void rejected(Rejection rejection) {}

          @Override
          public void member(Membership membership) {}

          @Override
          public void progress(Progress progress) {}
        };
    Path file = chat(50_000);

    assertThatThrownBy(
            () -> new ReaderProcess(SMALL).read("auto", file, Told.defaults("x"), killing))
        .isInstanceOfSatisfying(
            ReaderKilled.class,
            killed -> {
              assertThat(killed).hasMessageEndingWith("signal 9");
              assertThat(killed.soFar().outcome())
                  .isInstanceOfSatisfying(
                      ReadOutcome.Partial.class,
                      partial -> {
                        assertThat(partial.fault().code()).isEqualTo("reader-killed");
                        assertThat(partial.tally().rowsRead()).isBetween(1L, 49_999L);
                      });
            });
  }

  @Test
  void leavesNoChildBehindWhenTheSinkFails() throws Exception {
    List<ProcessHandle> before = ProcessHandle.current().children().toList();
    ItemSink failing =
        new ItemSink() {
          @Override
          public void item(Row item) {
            throw new IllegalStateException("the database is gone");
          }

          @Override
          public void rejected(Rejection rejection) {}

          @Override
          public void member(Membership membership) {}

          @Override
          public void progress(Progress progress) {}
        };
    Path file = chat(50_000);

    assertThatThrownBy(
            () -> new ReaderProcess(SMALL).read("auto", file, Told.defaults("x"), failing))
        .hasMessage("the database is gone");
    assertThat(ProcessHandle.current().children()).isSubsetOf(before);
  }
}
