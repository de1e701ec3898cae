package org.crosslight.stack.suite;

import com.fasterxml.jackson.databind.JsonNode;
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

  /** Why nothing could be read, in a sentence; empty when there is no such reason. */
  public String problem() {
    JsonNode problem = extraction.path("problem");
    String title = problem.path("title").asText("");
    String detail = problem.path("detail").asText("");
    return title + (title.isEmpty() || detail.isEmpty() ? "" : ": ") + detail;
  }
}
