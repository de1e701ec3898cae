package org.crosslight.translation.file;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import org.crosslight.kit.identity.JobId;
import org.crosslight.kit.job.Job;
import org.jspecify.annotations.Nullable;

/**
 * How far a file is translated.
 *
 * @param state {@code queued}, {@code running}, {@code complete} or {@code failed}
 * @param rows rows of the file without its header
 * @param done rows translated
 * @param problem why it failed
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record FileStatus(
    FileId fileId, JobId jobId, String state, long rows, long done, @Nullable JsonNode problem) {

  static FileStatus of(TranslationFile file, Job job) {
    return new FileStatus(
        file.id(), file.jobId(), job.state(), file.rows(), job.done(), job.problem());
  }

  /** The answer to sending a file. */
  public record Accepted(FileId fileId, JobId jobId) {}
}
