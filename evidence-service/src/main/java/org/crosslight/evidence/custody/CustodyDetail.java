package org.crosslight.evidence.custody;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.crosslight.kit.identity.CaseId;
import org.crosslight.kit.identity.ExtractionId;
import org.crosslight.kit.identity.OriginalId;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one custody event: a record for each action.
 *
 * <p>The names of the components are the names in the stored JSON, and that JSON is what the hash
 * of the event covers. So a component is never renamed and never changes its form; what is added
 * later is {@code null}, and left out, in events of before.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface CustodyDetail {

  /** What was done. */
  CustodyAction action();

  /**
   * The exhibit was entered, as the label says.
   *
   * @param deviceKind its label
   * @param caseId not told by the first chains
   */
  record Registered(
      String reference,
      String description,
      String deviceKind,
      @Nullable Instant seizedAt,
      String seizedWhere,
      String seizedBy,
      Instant receivedAt,
      @Nullable CaseId caseId)
      implements CustodyDetail {

    public Registered {
      Objects.requireNonNull(reference);
      Objects.requireNonNull(description);
      Objects.requireNonNull(deviceKind);
      Objects.requireNonNull(seizedWhere);
      Objects.requireNonNull(seizedBy);
      Objects.requireNonNull(receivedAt);
    }

    @Override
    public CustodyAction action() {
      return CustodyAction.REGISTERED;
    }
  }

  /**
   * Bytes arrived.
   *
   * @param sha256 of all of them, like {@code sha512} in lower-case hexadecimal
   * @param announcedSha256 what the sender said, if it did
   */
  record Received(
      OriginalId originalId,
      String fileName,
      long size,
      String sha256,
      String sha512,
      @Nullable String announcedSha256,
      @Nullable String announcedSha512)
      implements CustodyDetail {

    public Received {
      Objects.requireNonNull(originalId);
      Objects.requireNonNull(fileName);
      Objects.requireNonNull(sha256);
      Objects.requireNonNull(sha512);
    }

    @Override
    public CustodyAction action() {
      return CustodyAction.RECEIVED;
    }
  }

  /** The bytes lie in the store, at this place. */
  record Stored(
      OriginalId originalId,
      String bucket,
      String objectKey,
      @Nullable String objectVersion,
      boolean writeOnce)
      implements CustodyDetail {

    public Stored {
      Objects.requireNonNull(originalId);
      Objects.requireNonNull(bucket);
      Objects.requireNonNull(objectKey);
    }

    @Override
    public CustodyAction action() {
      return CustodyAction.STORED;
    }
  }

  /** The object was locked later on. */
  record Locked(OriginalId originalId, String objectKey, String objectVersion)
      implements CustodyDetail {

    @Override
    public CustodyAction action() {
      return CustodyAction.LOCKED;
    }
  }

  /** The bytes are not those announced. */
  record DigestMismatch(
      OriginalId originalId,
      @Nullable String announcedSha256,
      @Nullable String announcedSha512,
      String sha256)
      implements CustodyDetail {

    public DigestMismatch {
      Objects.requireNonNull(originalId);
    }

    @Override
    public CustodyAction action() {
      return CustodyAction.DIGEST_MISMATCH;
    }
  }

  /**
   * The same bytes came a second time.
   *
   * @param originalId the one that is held
   */
  record DuplicateRefused(String fileName, String sha256, OriginalId originalId)
      implements CustodyDetail {

    @Override
    public CustodyAction action() {
      return CustodyAction.DUPLICATE_REFUSED;
    }
  }

  /** A file without bytes came. */
  record EmptyRefused(String fileName) implements CustodyDetail {

    @Override
    public CustodyAction action() {
      return CustodyAction.EMPTY_REFUSED;
    }
  }

  /** The sender's connection ended too early. */
  record UploadInterrupted(String fileName, long arrivedBytes) implements CustodyDetail {

    @Override
    public CustodyAction action() {
      return CustodyAction.UPLOAD_INTERRUPTED;
    }
  }

  /**
   * A file was too large.
   *
   * @param limit in bytes
   */
  record OversizeRefused(String fileName, long limit) implements CustodyDetail {

    @Override
    public CustodyAction action() {
      return CustodyAction.OVERSIZE_REFUSED;
    }
  }

  /**
   * A proven copy was given to a reader.
   *
   * @param run 1 for the first run of the extraction
   */
  record Read(OriginalId originalId, String sha256, ExtractionId extractionId, long run)
      implements CustodyDetail {

    @Override
    public CustodyAction action() {
      return CustodyAction.READ;
    }
  }

  /**
   * A reading ended.
   *
   * @param state its label
   * @param itemsDigest over the items it gave; {@code null} when it gave none that stand
   * @param itemsDigestVersion how that was taken; events of the first version do not say
   * @param problem slug of what kept it from the end; {@code null} when nothing did
   * @param replaces the readings whose items its own took the place of; {@code null} in older
   *     events, where that was every earlier one of the original
   */
  record Extracted(
      ExtractionId extractionId,
      OriginalId originalId,
      String state,
      long rowsInSource,
      long rowsRead,
      long rowsRejected,
      @Nullable String reader,
      @Nullable String readerVersion,
      @Nullable String itemsDigest,
      @Nullable Long itemsDigestVersion,
      @Nullable String problem,
      @Nullable List<ExtractionId> replaces)
      implements CustodyDetail {

    public Extracted {
      Objects.requireNonNull(extractionId);
      Objects.requireNonNull(originalId);
      Objects.requireNonNull(state);
    }

    @Override
    public CustodyAction action() {
      return CustodyAction.EXTRACTED;
    }
  }

  /**
   * The whole original was handed out and had the hash taken on arrival, unless a later event says
   * that the download failed: then its last block was not taken.
   */
  record Downloaded(OriginalId originalId, String sha256) implements CustodyDetail {

    @Override
    public CustodyAction action() {
      return CustodyAction.DOWNLOADED;
    }
  }

  /**
   * Handing the original out broke off.
   *
   * @param reason {@code altered}, {@code truncated}, {@code store-failed} or {@code
   *     connection-ended}
   * @param handedOutBytes how many bytes left, from the first
   * @param handedOutSha256 of these bytes
   * @param storedSha256 of all bytes in the store; {@code null} when they were not read to the end
   */
  record DownloadFailed(
      OriginalId originalId,
      String reason,
      long handedOutBytes,
      String handedOutSha256,
      @Nullable String storedSha256)
      implements CustodyDetail {

    @Override
    public CustodyAction action() {
      return CustodyAction.DOWNLOAD_FAILED;
    }
  }

  /**
   * The exhibit was verified. Events of before the details and the items were compared tell of
   * neither.
   *
   * @param chainIntact the chain as it was before this event
   * @param readings standing readings whose items were compared
   * @param items how many items these have
   */
  record Verified(
      boolean intact,
      boolean chainIntact,
      long checkedEvents,
      long originals,
      long originalsMatching,
      @Nullable Boolean detailsMatching,
      @Nullable Long readings,
      @Nullable Long readingsMatching,
      @Nullable Long items)
      implements CustodyDetail {

    @Override
    public CustodyAction action() {
      return CustodyAction.VERIFIED;
    }
  }
}
