package org.crosslight.evidence.reader;

import org.crosslight.evidence.content.Membership;
import org.crosslight.evidence.content.Row;

/** Takes what a reader finds, in the order of the source. */
public interface ItemSink {
  void item(Row item);

  void rejected(Rejection rejection);

  /** Somebody belonged to a conversation; such facts come beside the rows, in any order. */
  void member(Membership membership);

  /** Called now and then, at least once a second while reading. */
  void progress(Progress progress);

  /**
   * How far a reader is.
   *
   * @param done bytes of the file read so far
   * @param total bytes of the file
   */
  record Progress(long done, long total, long rowsRead, long rowsRejected) {}
}
