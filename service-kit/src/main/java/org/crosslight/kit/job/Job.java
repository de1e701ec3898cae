package org.crosslight.kit.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.JobId;
import org.jspecify.annotations.Nullable;

/**
 * A piece of long work as stored.
 *
 * @param key what it is about; unique within the kind
 * @param state {@code queued}, {@code running}, {@code complete} or {@code failed}
 * @param payload what the handler needs to begin
 * @param checkpoint what the handler needs to go on
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
    long done,
    @Nullable Long total,
    long rejected,
    @Nullable JsonNode problem,
    Instant createdAt,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt) {

  boolean isOver() {
    return state.equals("complete") || state.equals("failed");
  }
}
