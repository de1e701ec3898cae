package org.crosslight.evidence.reader.source.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends where the container is damaged, or unfolds further than it may. */
public final class UpToDamage extends FilterInputStream {
  private final Archive archive;
  private final Unfolding unfolding;
  private final long packed;
  private final long size;
  private long taken;
  private boolean ended;
  private boolean cut;

  UpToDamage(Archive archive, Archive.Opener opener, Unfolding unfolding, long packed, long size)
      throws IOException {
    super(opened(archive, opener));
    this.archive = archive;
    this.unfolding = unfolding;
    this.packed = packed;
    this.size = size;
  }

  private static InputStream opened(Archive archive, Archive.Opener opener) throws IOException {
    try {
      return opener.open();
    } catch (IOException | IllegalArgumentException | IllegalStateException unreadable) {
      archive.damaged();
      return new Nothing();
    }
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (ended || length == 0) {
      return ended ? -1 : 0;
    }
    if (!unfolding.mayUnfold(taken, packed)) {
      return cut();
    }
    int count;
    try {
      count = super.read(target, offset, length);
    } catch (IOException | IllegalArgumentException | IllegalStateException broken) {
      return cut();
    }
    if (count < 0) {
      ended = true;
      return taken < size ? cut() : -1;
    }
    taken += count;
    return count;
  }

  private int cut() {
    archive.damaged();
    cut = true;
    ended = true;
    return -1;
  }

  /** Whether it ended before the file did that it gives the bytes of. */
  public boolean isCut() {
    return cut || in instanceof Nothing;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public long skip(long count) throws IOException {
    return count <= 0 ? 0 : Math.max(0, read(new byte[(int) Math.min(count, 8192)]));
  }

  @Override
  public int available() {
    return 0;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /** Stands for bytes that cannot be had at all. */
  private static final class Nothing extends InputStream {
    @Override
    public int read() {
      return -1;
    }
  }
}
