package org.crosslight.evidence.reader;

/** Takes what a reader finds, in the order of the source. */
public interface ItemSink {
  void item(ReadItem item);

  void rejected(Rejection rejection);

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
