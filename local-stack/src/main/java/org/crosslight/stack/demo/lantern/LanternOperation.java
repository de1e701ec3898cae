package org.crosslight.stack.demo.lantern;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosslight.client.CaseHandle;
import org.crosslight.client.CoverageReceipt;
import org.crosslight.client.ExhibitHandle;
import org.crosslight.client.Reading;
import org.crosslight.client.SuiteClient;
import org.crosslight.client.Upload;
import org.crosslight.stack.demo.DemoOperation;
import org.crosslight.stack.home.FolderTree;

/** Operation LANTERN: two forces, three cases, six exhibits in four formats. */
public final class LanternOperation implements DemoOperation {

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  @Override
  public String title() {
    return "Operation LANTERN and two closed cases";
  }

  @Override
  public void load(Scene scene) {
    Path folder = folder();
    try {
      List<String> extractions = new ArrayList<>();
      Scenario scenario = new Scenarios().all();
      for (Scenario.CaseOf wanted : scenario.cases()) {
        extractions.addAll(load(wanted, scene, folder));
      }
      scene.progress().accept("Waiting for translation and linkage");
      scene.pipeline().awaitTranslated(extractions, PATIENCE);
      scene.pipeline().awaitLinked(extractions, PATIENCE);
      for (Scenario.CaseOf wanted : scenario.cases()) {
        close(wanted, scene);
      }
    } finally {
      FolderTree.delete(folder);
    }
  }

  private static List<String> load(Scenario.CaseOf wanted, Scene scene, Path folder) {
    SuiteClient lead = scene.as(wanted.lead());
    CaseHandle file =
        lead.findCase(wanted.reference())
            .orElseGet(() -> lead.openCase(wanted.reference(), wanted.title(), wanted.openedOn()));
    for (String other : wanted.others()) {
      int space = other.indexOf(' ');
      lead.setMember(file, other.substring(0, space), other.substring(space + 1));
    }
    List<String> extractions = new ArrayList<>();
    for (Scenario.ExhibitOf exhibit : wanted.exhibits()) {
      ExhibitHandle registered =
          lead.findExhibit(file, exhibit.details().reference())
              .orElseGet(() -> registered(lead, file, exhibit));
      for (Scenario.FileOf sent : exhibit.files()) {
        extractions.add(
            held(lead, file, registered, sent.name())
                .orElseGet(() -> received(lead, registered, sent, folder, scene)));
      }
    }
    return extractions;
  }

  /**
   * Registers the exhibit, a few times if need be: evidence-service learns of a new case from
   * case-service's feed a moment after it was opened.
   */
  private static ExhibitHandle registered(
      SuiteClient lead, CaseHandle file, Scenario.ExhibitOf exhibit) {
    return Patience.untilKnown(() -> lead.registerExhibit(file, exhibit.details()));
  }

  /** The reading of a file that an earlier attempt has brought in already. */
  private static Optional<String> held(
      SuiteClient lead, CaseHandle file, ExhibitHandle exhibit, String name) {
    for (JsonNode known : lead.exhibits(file)) {
      if (known.required("id").asText().equals(exhibit.id())) {
        for (JsonNode original : known.path("originals")) {
          if (original.path("fileName").asText().equals(name)) {
            return Optional.of(original.required("extractions").required(0).get("id").asText());
          }
        }
      }
    }
    return Optional.empty();
  }

  private static String received(
      SuiteClient lead, ExhibitHandle to, Scenario.FileOf sent, Path folder, Scene scene) {
    Path path = folder.resolve(sent.name());
    try {
      Files.writeString(path, sent.content());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Upload upload = lead.upload(to, path, Reading.DETECTED);
    CoverageReceipt receipt = lead.awaitRead(upload, PATIENCE);
    scene
        .progress()
        .accept(
            "%s %s: %,d rows read, %,d rejected"
                .formatted(
                    to.reference(), sent.name(), receipt.rowsRead(), receipt.rowsRejected()));
    return upload.extractionId();
  }

  private static void close(Scenario.CaseOf wanted, Scene scene) {
    if (wanted.closedOn() != null) {
      SuiteClient lead = scene.as(wanted.lead());
      lead.closeCase(lead.findCase(wanted.reference()).orElseThrow(), wanted.closedOn());
    }
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("crosslight-demo");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
