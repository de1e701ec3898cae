package org.crosslight.evidence.original;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an original on their way out, hashed as they go. The last block is held back until
 * everything has been read and has the hash taken on arrival, so that nobody ever has a whole copy
 * of anything else.
 */
final class Outgoing {

  private static final int BLOCK = 1 << 16;

  private final InputStream stored;
  private final Original original;
  private final MessageDigest handedOut = Digests.of("SHA-256");
  private byte[] held = new byte[BLOCK];
  private byte[] spare = new byte[BLOCK];
  private int holding;
  private long left;

  Outgoing(InputStream stored, Original original) {
    this.stored = stored;
    this.original = original;
  }

  /** Why the bytes cannot be handed out to the end. */
  enum Fault {
    /** They do not have the hash taken on arrival. */
    ALTERED("altered"),
    /** There are fewer than arrived. */
    TRUNCATED("truncated"),
    /** The store broke off. */
    STORE("store-failed"),
    /** Whoever wanted them was gone. */
    RECIPIENT("connection-ended");

    private final String label;

    Fault(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  /** Handing out ended before the last bytes. */
  static final class Broken extends IOException {

    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final @Nullable String storedSha256;

    Broken(Fault fault, @Nullable String storedSha256, @Nullable Throwable cause) {
      super("handing out an original broke off: " + fault.label(), cause);
      this.fault = fault;
      this.storedSha256 = storedSha256;
    }

    Fault fault() {
      return fault;
    }

    /** Of all bytes the store has, when they were read to the end. */
    @Nullable String storedSha256() {
      return storedSha256;
    }
  }

  /**
   * Reads until a block is held that is not known to be the last, or to the end.
   *
   * @return whether everything is held now, and right
   */
  boolean begin() throws Broken {
    holding = read(held);
    return holding < BLOCK && proven();
  }

  /** Hands out everything but the last block, which is held then and right. */
  void handOutButTheLast(OutputStream out) throws Broken {
    for (int next = read(spare); next > 0; next = read(spare)) {
      handOut(out);
      byte[] handed = held;
      held = spare;
      spare = handed;
      holding = next;
      if (left + holding > original.size()) {
        throw new Broken(Fault.ALTERED, null, null);
      }
    }
    proven();
  }

  /** Hands out what is held. */
  void handOut(OutputStream out) throws Broken {
    try {
      out.write(held, 0, holding);
      out.flush();
    } catch (IOException gone) {
      throw new Broken(Fault.RECIPIENT, null, gone);
    }
    handedOut.update(held, 0, holding);
    left += holding;
    holding = 0;
  }

  /** How many bytes were handed out. */
  long handedOutBytes() {
    return left;
  }

  /** SHA-256 of the bytes handed out; ends the hashing. */
  String handedOutSha256() {
    return HexFormat.of().formatHex(handedOut.digest());
  }

  private boolean proven() throws Broken {
    String sha256 = sha256WithHeld();
    if (left + holding < original.size()) {
      throw new Broken(Fault.TRUNCATED, sha256, null);
    }
    if (!sha256.equals(original.sha256())) {
      throw new Broken(Fault.ALTERED, sha256, null);
    }
    return true;
  }

  private String sha256WithHeld() {
    try {
      MessageDigest whole = (MessageDigest) handedOut.clone();
      whole.update(held, 0, holding);
      return HexFormat.of().formatHex(whole.digest());
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("Every Java platform can go on from a SHA-256", e);
    }
  }

  private int read(byte[] block) throws Broken {
    try {
      return stored.readNBytes(block, 0, BLOCK);
    } catch (IOException broken) {
      throw new Broken(Fault.STORE, null, broken);
    }
  }
}
