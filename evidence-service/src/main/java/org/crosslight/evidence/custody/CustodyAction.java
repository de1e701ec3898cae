package org.crosslight.evidence.custody;

import org.crosslight.kit.code.Coded;

/** What can happen to an exhibit that its chain of custody must tell. */
public enum CustodyAction implements Coded {
  /** The exhibit was entered. */
  REGISTERED,
  /** Bytes arrived and were hashed. */
  RECEIVED,
  /** The bytes are in the store of originals. */
  STORED,
  /** The object was locked later on, once the store was proven to be write-once. */
  LOCKED,
  /** The bytes are not those the sender announced; they are kept apart and not read. */
  DIGEST_MISMATCH,
  /** The same bytes are already held for this exhibit; the second copy was not kept. */
  DUPLICATE_REFUSED,
  /** A file without any bytes was sent; there was nothing to keep. */
  EMPTY_REFUSED,
  /** The sender's connection ended before the whole file had arrived; nothing was kept. */
  UPLOAD_INTERRUPTED,
  /** A file larger than this service accepts was sent; nothing was kept. */
  OVERSIZE_REFUSED,
  /** A reader was given a copy of the original. */
  READ,
  /** A reading ended, with its receipt. */
  EXTRACTED,
  /**
   * All of the original was read for somebody and has the hash taken on arrival, and all but its
   * last block was handed out; that block leaves once this is written. When {@code download-failed}
   * follows for the same person and original, the later entry counts: the block was not taken.
   */
  DOWNLOADED,
  /** The original could not be handed out whole, or no longer has the hash taken on arrival. */
  DOWNLOAD_FAILED,
  /** The originals were read back and hashed again, and what was read of them compared. */
  VERIFIED
}
