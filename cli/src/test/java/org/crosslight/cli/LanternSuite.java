package org.crosslight.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A suite that runs in a folder and has one case, LANTERN. */
record LanternSuite(Path folder, RecordedSuite suite) implements AutoCloseable {

  static final String CASE_ID = "0198c0de-0000-7000-8000-000000000001";
  static final String EXHIBIT_ID = "0198c0de-0000-7000-8000-000000000002";

  LanternSuite(Path folder) throws IOException {
    this(folder, new RecordedSuite(folder));
    suite.on(
        "GET /cases",
        """
        {"items": [{"id": "%s", "reference": "LANTERN", "title": "Operation Lantern",
          "force": "NRF", "status": "live", "myRole": "lead", "exhibitCount": 2, "itemCount": 1234}],
         "next": null}"""
            .formatted(CASE_ID));
  }

  /** Puts the exhibit JDS/1 into the case. */
  void oneExhibit() {
    suite.on(
        "GET /cases/" + CASE_ID + "/exhibits",
        "{\"items\": [{\"id\": \"%s\", \"caseId\": \"%s\", \"reference\": \"JDS/1\"}]}"
            .formatted(EXHIBIT_ID, CASE_ID));
  }

  /** Runs a command against this suite. */
  Run run(String command, String... arguments) {
    return Run.of(
        Stream.concat(Stream.of(command, "--home", folder.toString()), Stream.of(arguments))
            .toArray(String[]::new));
  }

  @Override
  public void close() {
    suite.close();
  }
}
