package org.crosslight.evidence;

import java.util.Arrays;
import java.util.Optional;
import org.crosslight.kit.problem.ProblemType;

/** The kinds of error evidence-service can answer with, beside those all services share. */
public enum EvidenceProblem implements ProblemType {
  EXHIBIT_REFERENCE_TAKEN(
      "exhibit-reference-taken", "The case has an exhibit of that reference already", 409),
  CASE_CLOSED("case-closed", "The case is closed", 409),
  EMPTY_FILE("empty-file", "The file has no bytes", 422),
  DIGEST_MISMATCH("digest-mismatch", "These are not the bytes that were announced", 422),
  DIGEST_UNREADABLE("digest-unreadable", "The Repr-Digest header cannot be read", 400),
  ORIGINAL_ALREADY_HELD(
      "original-already-held", "The same bytes are held for this exhibit already", 409),
  UPLOAD_INCOMPLETE("upload-incomplete", "The upload ended before the file did", 400),
  FILE_TOO_LARGE("file-too-large", "The file is larger than this service accepts", 413),
  FILE_NAME_INVALID("file-name-invalid", "The file name cannot be used", 400),
  UNKNOWN_READER("unknown-reader", "There is no reader of that name", 400),
  UNKNOWN_ZONE("unknown-zone", "There is no time zone of that name", 400),
  MAPPING_INVALID("mapping-invalid", "The column mapping cannot be read", 400),
  ORIGINAL_QUARANTINED(
      "original-quarantined", "The original arrived damaged and is kept apart, unread", 409),
  EXTRACTION_IN_PROGRESS("extraction-in-progress", "The original is being read already", 409),
  STORE_UNAVAILABLE("store-unavailable", "The store of originals cannot be reached", 503),
  ORIGINAL_ALTERED("original-altered", "The stored bytes are no longer those received", 500),
  ORIGINAL_MISSING("original-missing", "The store no longer has the original", 500),
  NO_ROOM("no-room", "There is not enough disk space to read the original", 507),
  NO_READER_FOR_FILE("no-reader-for-file", "No reader recognises the file", 422),
  WRONG_FILE_FOR_READER("wrong-file-for-reader", "The file is not of the reader's format", 422),
  TRUNCATED_FILE("truncated-file", "The file ends in the middle", 422),
  UNKNOWN_ENCODING("unknown-encoding", "The file is in an encoding that is not known", 422);

  private final String slug;
  private final String title;
  private final int status;

  EvidenceProblem(String slug, String title, int status) {
    this.slug = slug;
    this.title = title;
    this.status = status;
  }

  /** The kind with that slug, if it is one of ours. */
  public static Optional<EvidenceProblem> withSlug(String slug) {
    return Arrays.stream(values()).filter(kind -> kind.slug.equals(slug)).findFirst();
  }

  @Override
  public String slug() {
    return slug;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public int status() {
    return status;
  }
}
