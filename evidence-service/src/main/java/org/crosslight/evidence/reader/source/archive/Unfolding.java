package org.crosslight.evidence.reader.source.archive;

/**
 * How much of containers one reading may unfold, all of them together.
 *
 * <p>A file of a few bytes can name more members, folders in folders or bytes than any machine
 * holds. What lies beyond these bounds is not read, and that is noted.
 */
public final class Unfolding {
  /** Most members of all containers of a file together. */
  static final int MOST_MEMBERS = 200_000;

  /** Containers inside containers are opened this far down. */
  public static final int DEEPEST = 4;

  /** No single member may unfold to more. */
  static final long LARGEST_MEMBER = 2L << 30;

  /** Most bytes that members copied to disk may take together. */
  static final long MOST_COPIED = 8L << 30;

  /** From this size on a member may not unfold to more than {@link #STEEPEST} times its bytes. */
  private static final long STEEP_FROM = 256L << 20;

  private static final long STEEPEST = 300;

  private final long mostCopied;
  private int members;
  private long copied;
  private boolean beyond;

  /** The bounds of the product. */
  public Unfolding() {
    this(MOST_COPIED);
  }

  /**
   * The same with less room on disk.
   *
   * @param mostCopied bytes that members copied to disk may take together
   */
  public Unfolding(long mostCopied) {
    this.mostCopied = mostCopied;
  }

  /** Whether one more member may be looked at. */
  boolean mayList() {
    if (members >= MOST_MEMBERS) {
      beyond = true;
      return false;
    }
    members++;
    return true;
  }

  /**
   * Whether a member may go on unfolding.
   *
   * @param taken bytes it has given so far
   * @param packed bytes it takes in its container, or less than 1 when unknown
   */
  boolean mayUnfold(long taken, long packed) {
    boolean steep = taken > STEEP_FROM && packed > 0 && taken / packed > STEEPEST;
    if (taken > LARGEST_MEMBER || steep) {
      beyond = true;
      return false;
    }
    return true;
  }

  /** Whether this many more bytes may be copied to disk. */
  public boolean mayCopy(long bytes) {
    if (copied + bytes > mostCopied) {
      beyond = true;
      return false;
    }
    copied += bytes;
    return true;
  }

  /** Copies of so many bytes are gone again. */
  public void copyRemoved(long bytes) {
    copied -= bytes;
  }

  /** Something lies deeper than containers are opened. */
  public void tooDeep() {
    beyond = true;
  }

  /** Whether something was left out. */
  public boolean isBeyond() {
    return beyond;
  }
}
