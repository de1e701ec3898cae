package org.crosslight.evidence.original;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Hashes and counts bytes as they pass, and remembers whether it was the source that failed, so
 * that a broken upload can be told from a broken store.
 */
public final class HashingStream extends FilterInputStream {

  private final MessageDigest sha256 = Digests.of("SHA-256");
  private final MessageDigest sha512 = Digests.of("SHA-512");
  private final long most;
  private long count;
  private @Nullable IOException failure;

  /**
   * @param most more bytes than this end the stream with {@link TooManyBytes}
   */
  public HashingStream(InputStream source, long most) {
    super(source);
    this.most = most;
  }

  /** The source gave more bytes than are accepted. */
  public static final class TooManyBytes extends IOException {
    private static final long serialVersionUID = 1L;

    TooManyBytes(long most) {
      super("more than " + most + " bytes");
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    int n = read(one, 0, 1);
    return n < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    try {
      int n = in.read(buffer, offset, length);
      if (n > 0) {
        count += n;
        if (count > most) {
          throw new TooManyBytes(most);
        }
        sha256.update(buffer, offset, n);
        sha512.update(buffer, offset, n);
      }
      return n;
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  @Override
  public long skip(long n) throws IOException {
    byte[] passed = new byte[(int) Math.min(Math.max(n, 0), 8192)];
    return Math.max(read(passed, 0, passed.length), 0);
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /** Bytes that passed. */
  public long count() {
    return count;
  }

  /** Why the source failed, if it did. */
  public @Nullable IOException failure() {
    return failure;
  }

  /** The digests of everything that passed; ends the hashing. */
  public Digests digests() {
    HexFormat hex = HexFormat.of();
    return new Digests(hex.formatHex(sha256.digest()), hex.formatHex(sha512.digest()));
  }
}
