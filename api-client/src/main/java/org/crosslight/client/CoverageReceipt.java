package org.crosslight.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/**
 * What became of a file's rows: read, or rejected with a reason.
 *
 * @param extraction the extraction as evidence-service tells it
 */
public record CoverageReceipt(JsonNode extraction) {

  private static final Set<String> UNFINISHED = Set.of("queued", "running");

  /** {@code queued}, {@code running}, {@code complete}, {@code partial} or {@code failed}. */
  public String state() {
    return extraction.required("state").asText();
  }

  public boolean isFinished() {
    return !UNFINISHED.contains(state());
  }

  public boolean hasFailed() {
    return state().equals("failed");
  }

  public String reader() {
    return extraction.path("reader").asText("");
  }

  /** Rows in the source; 0 as long as they are not known. */
  public long rowsInSource() {
    return extraction.path("rowsInSource").asLong(0);
  }

  public long rowsRead() {
    return extraction.path("rowsRead").asLong(0);
  }

  public long rowsRejected() {
    return extraction.path("rowsRejected").asLong(0);
  }

  /**
   * Why it could not be read, or not to its end, in whole sentences; empty when there is no such
   * reason.
   */
  public String problem() {
    JsonNode problem = extraction.path("problem");
    String detail = problem.path("detail").asText("");
    return detail.isEmpty() ? problem.path("title").asText("") : detail;
  }

  /** What else a reader of the rows should know, such as what was assumed, in sentences. */
  public List<String> notes() {
    return extraction
        .path("notes")
        .valueStream()
        .map(note -> note.path("detail").asText(""))
        .filter(note -> !note.isEmpty())
        .toList();
  }
}
