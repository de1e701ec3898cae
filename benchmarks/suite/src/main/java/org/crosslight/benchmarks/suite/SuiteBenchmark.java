package org.crosslight.benchmarks.suite;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crosslight.client.ApiProblem;
import org.crosslight.client.CaseHandle;
import org.crosslight.client.CoverageReceipt;
import org.crosslight.client.ExhibitDetails;
import org.crosslight.client.ExhibitHandle;
import org.crosslight.client.Reading;
import org.crosslight.client.SuiteAddresses;
import org.crosslight.client.SuiteClient;
import org.crosslight.client.Upload;
import org.crosslight.stack.Stack;
import org.crosslight.stack.StackOptions;
import org.crosslight.stack.home.FolderTree;
import org.crosslight.stack.home.Installation;
import org.crosslight.stack.home.Ports;
import org.crosslight.stack.home.Secrets;
import org.crosslight.stack.home.StackHome;
import org.crosslight.stack.people.DemoUsers;
import org.crosslight.stack.process.Progress;
import org.crosslight.stack.suite.LocalSuite;
import org.crosslight.stack.suite.Pipeline;

/**
 * One generated chat from upload to translated and linked, in a suite of its own: {@code
 * ./crosslight bench suite [messages]}. Prints rows per second of each stage, how long the reader's
 * pages take, the peak memory of each service with all its processes, and how long the suite took
 * to start.
 */
public final class SuiteBenchmark {

  private static final Duration PATIENCE = Duration.ofMinutes(30);
  private static final int PORT_BASE = 38080;

  private static final int WHOLE = 100_000;

  /**
   * Rows a second that every stage must reach on two cores; less ends with exit code 1. With few
   * messages the beginning of each stage counts for more than its work.
   */
  private static final int SLOWEST = 1_000;

  private SuiteBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    int messages = arguments.length > 0 ? Integer.parseInt(arguments[0]) : WHOLE;
    Installation installation = Installation.here();
    StackHome home =
        new StackHome(installation.root().resolve("benchmarks/suite/target/measured-suite"));
    FolderTree.delete(home.directory());
    Ports ports = new Ports(PORT_BASE);
    Progress progress = new Progress(System.out);
    Stack stack = new Stack(StackOptions.whole(installation, home, ports), progress);
    Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop-suite"));
    stack.start();
    progress.say("First start, with new databases, done");
    stack.stop();
    Instant begin = Instant.now();
    stack.start();
    print("Later start", seconds(begin, Instant.now()), "s");
    List<String> slow = measure(stack, home, ports, messages);
    if (messages >= WHOLE && !slow.isEmpty()) {
      System.out.printf(
          Locale.ROOT, "Slower than %,d rows/s: %s%n", SLOWEST, String.join(", ", slow));
      System.exit(1);
    }
  }

  /** The stages that were slower than they may be. */
  private static List<String> measure(Stack stack, StackHome home, Ports ports, int messages)
      throws IOException {
    SuiteAddresses addresses = LocalSuite.addresses(ports);
    SuiteClient officer = LocalSuite.as(addresses, DemoUsers.ALL.getFirst());
    Pipeline pipeline = new Pipeline(addresses, new Secrets(home));
    Path chat = home.directory().resolve("WhatsApp Chat with Tester.txt");
    GeneratedChat.write(chat, messages);
    CaseHandle file = officer.openCase("BENCH", "Measured", LocalDate.of(2026, 1, 5));
    ExhibitHandle exhibit = registered(officer, file);

    PeakMemory memory = PeakMemory.of(stack);
    Instant begin = Instant.now();
    Upload upload = officer.upload(exhibit, chat, Reading.DETECTED);
    Instant uploaded = Instant.now();
    CoverageReceipt receipt = officer.awaitRead(upload, PATIENCE);
    Instant read = Instant.now();
    List<String> extraction = List.of(upload.extractionId());
    Instant linked = pipeline.awaitLinked(extraction, PATIENCE);
    Instant translated = pipeline.awaitTranslated(extraction, PATIENCE);
    Instant all = pipeline.awaitLinkedWithTranslations(extraction, PATIENCE);

    System.out.printf(
        Locale.ROOT,
        "%n%,d rows: %,d read, %,d rejected%n",
        receipt.rowsInSource(),
        receipt.rowsRead(),
        receipt.rowsRejected());
    print("Upload", seconds(begin, uploaded), "s");
    Map<String, Double> stages = new LinkedHashMap<>();
    stages.put("Extraction", messages / seconds(uploaded, read));
    stages.put("Linkage of items (beside translation)", messages / seconds(read, linked));
    stages.put("Translation (beside linkage)", messages / seconds(read, translated));
    stages.put("Linkage of translations", messages / seconds(translated, all));
    stages.forEach((what, rows) -> print(what, rows, "rows/s"));
    print("From upload to translated and linked", seconds(begin, all), "s");
    new ReaderPages(officer.api(), exhibit)
        .medians(messages)
        .forEach((what, millis) -> print("Reader: " + what, millis, "ms"));
    memory.peaks().forEach((title, peak) -> print("Peak memory of " + title, peak, "MB"));
    return stages.entrySet().stream()
        .filter(stage -> stage.getValue() < SLOWEST)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Registers the exhibit as soon as evidence-service has heard of the case. */
  private static ExhibitHandle registered(SuiteClient officer, CaseHandle file) {
    ExhibitDetails details =
        new ExhibitDetails(
            "BEN/1", "A generated phone", "phone", null, "nowhere", "nobody", Instant.now());
    while (true) {
      try {
        return officer.registerExhibit(file, details);
      } catch (ApiProblem problem) {
        if (problem.status() != 404) {
          throw problem;
        }
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static double seconds(Instant from, Instant to) {
    return Math.max(1, Duration.between(from, to).toMillis()) / 1000.0;
  }

  private static void print(String what, double value, String unit) {
    System.out.printf(Locale.ROOT, "%-40s %,12.1f %s%n", what, value, unit);
  }
}
