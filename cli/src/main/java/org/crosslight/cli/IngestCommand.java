package org.crosslight.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.crosslight.client.CaseHandle;
import org.crosslight.client.CoverageReceipt;
import org.crosslight.client.ExhibitDetails;
import org.crosslight.client.ExhibitHandle;
import org.crosslight.client.Reading;
import org.crosslight.client.SuiteClient;
import org.crosslight.client.Upload;
import org.crosslight.stack.command.WrongValue;
import org.crosslight.stack.home.StackProblem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a file in as an exhibit's original and tells what became of its rows. */
@Command(
    name = "ingest",
    description = {
      "Bring a file into a case as an exhibit's original and have it read.",
      "Registers the exhibit when the case has none of that reference."
    })
final class IngestCommand implements Callable<Integer> {

  private static final Duration PATIENCE = Duration.ofHours(2);

  /** The name that leaves the choice to the service. */
  private static final String RECOGNISED = "auto";

  @Mixin private OfficerOptions officer = new OfficerOptions();

  @Option(names = "--case", required = true, paramLabel = "REF", description = "e.g. LANTERN")
  private String caseReference = "";

  @Option(names = "--exhibit", required = true, paramLabel = "REF", description = "e.g. JDS/1")
  private String exhibitReference = "";

  @Option(
      names = "--reader",
      paramLabel = "NAME",
      defaultValue = "",
      description = "Reader to use (default: recognised from the file).")
  private String reader = "";

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      defaultValue = "",
      description = "Zone of times that name none, e.g. Europe/London.")
  private String zone = "";

  @Option(
      names = "--mapping",
      paramLabel = "JSON",
      defaultValue = "",
      description = "Columns of a table by field (default: detected).")
  private String mapping = "";

  @Option(
      names = "--description",
      paramLabel = "TEXT",
      defaultValue = "",
      description = "What a new exhibit is (default: the file's name).")
  private String description = "";

  @Option(
      names = "--device-kind",
      paramLabel = "KIND",
      defaultValue = "phone",
      description = "phone, tablet, computer, sim, provider-return or other (default: phone).")
  private String deviceKind = "";

  @Option(names = "--seized-at", paramLabel = "TIME", description = "e.g. 2026-03-01T09:30:00Z")
  private @Nullable Instant seizedAt;

  @Option(
      names = "--seized-where",
      paramLabel = "TEXT",
      defaultValue = "Not recorded",
      description = "Where a new exhibit was seized.")
  private String seizedWhere = "";

  @Option(
      names = "--seized-by",
      paramLabel = "TEXT",
      defaultValue = "Not recorded",
      description = "Who seized it.")
  private String seizedBy = "";

  @Option(names = "--received-at", paramLabel = "TIME", description = "Default: now.")
  private @Nullable Instant receivedAt;

  @Option(names = "--wait", description = "Wait until the file has been read.")
  private boolean wait;

  @Option(names = "--json", description = "Print the coverage receipt as JSON.")
  private boolean json;

  @Parameters(paramLabel = "FILE", description = "The file to bring in.")
  private Path file = Path.of("");

  @Override
  public Integer call() {
    if (!Files.isRegularFile(file)) {
      throw new StackProblem("There is no file " + file + ".");
    }
    requireZone();
    requireMapping();
    SuiteClient client = officer.client();
    // Before anything is registered: a mistyped name would leave an exhibit without a file.
    requireReader(client);
    CaseHandle found = officer.requireCase(client, caseReference);
    ExhibitHandle exhibit =
        client
            .findExhibit(found, exhibitReference)
            .orElseGet(() -> client.registerExhibit(found, details()));
    Upload upload = client.upload(exhibit, file, new Reading(reader, zone, mapping));
    CoverageReceipt receipt = wait ? client.awaitRead(upload, PATIENCE) : client.receipt(upload);
    ReceiptPrint print = new ReceiptPrint(upload, receipt, file.getFileName().toString());
    List<JsonNode> rejections = receipt.isFinished() ? client.rejections(upload) : List.of();
    System.out.print(json ? print.json(rejections) + "\n" : print.text(rejections));
    if (receipt.hasFailed()) {
      throw new StackProblem(
          "The file is kept but could not be read. %s".formatted(receipt.problem()));
    }
    return 0;
  }

  private void requireZone() {
    try {
      if (!zone.isEmpty()) {
        ZoneId.of(zone);
      }
    } catch (DateTimeException e) {
      throw new WrongValue(
          "There is no zone '%s'. Give one such as Europe/London.".formatted(zone), e);
    }
  }

  private void requireMapping() {
    try {
      if (!mapping.isEmpty() && !Json.MAPPER.readTree(mapping).isObject()) {
        throw new WrongValue("--mapping is a JSON object, such as {\"text\": \"Message\"}.");
      }
    } catch (JsonProcessingException e) {
      throw new WrongValue("--mapping is not JSON: %s.".formatted(e.getOriginalMessage()), e);
    }
  }

  private void requireReader(SuiteClient client) {
    if (reader.isEmpty() || reader.equals(RECOGNISED)) {
      return;
    }
    List<String> known = client.readers();
    if (!known.contains(reader)) {
      throw new WrongValue(
          "There is no reader '%s'. Use one of %s, or none to have the file recognised."
              .formatted(reader, String.join(", ", known)));
    }
  }

  private ExhibitDetails details() {
    return new ExhibitDetails(
        exhibitReference,
        description.isEmpty() ? file.getFileName().toString() : description,
        deviceKind,
        seizedAt,
        seizedWhere,
        seizedBy,
        receivedAt == null ? Instant.now() : receivedAt);
  }
}
