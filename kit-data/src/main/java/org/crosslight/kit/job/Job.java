package org.crosslight.kit.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.ExtractionId;
import org.crosslight.kit.identity.JobId;
import org.jspecify.annotations.Nullable;

/**
 * A piece of long work as stored.
 *
 * @param key what it is about; unique within the kind
 * @param state {@code queued}, {@code running}, {@code complete} or {@code failed}
 * @param payload what the handler needs to begin
 * @param checkpoint what the handler needs to go on
 * @param attempts how often it was begun in all
 * @param tries how often it was begun since it last got anywhere, outages and shutdowns apart
 * @param outages how many outages in a row have stopped it
 * @param outageSince when the first of these was
 * @param runStartedAt when it was begun the last time
 * @param runStartedDone units that were done by then
 * @param done units done of {@code total}, which may be unknown
 */
public record Job(
    JobId id,
    String kind,
    String key,
    @Nullable CaseId caseId,
    String createdBy,
    JsonNode payload,
    @Nullable JsonNode checkpoint,
    String state,
    int attempts,
    int tries,
    int outages,
    @Nullable Instant outageSince,
    long done,
    @Nullable Long total,
    long rejected,
    @Nullable JsonNode problem,
    Instant createdAt,
    @Nullable Instant startedAt,
    @Nullable Instant runStartedAt,
    long runStartedDone,
    @Nullable Instant finishedAt) {

  /** What it is about: payloads that name an extraction call it {@code extractionId}. */
  @Nullable ExtractionId extractionId() {
    JsonNode id = payload.get("extractionId");
    return id == null || !id.isTextual() ? null : ExtractionId.fromString(id.asText());
  }

  boolean isOver() {
    return state.equals("complete") || state.equals("failed");
  }
}
