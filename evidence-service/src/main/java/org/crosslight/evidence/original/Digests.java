package org.crosslight.evidence.original;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The two digests of a run of bytes.
 *
 * @param sha256 lower-case hexadecimal
 * @param sha512 lower-case hexadecimal
 */
public record Digests(String sha256, String sha512) {

  /** SHA-256 as {@code Repr-Digest} writes it (RFC 9530), e.g. {@code sha-256=:…:}. */
  public String reprDigest() {
    return "sha-256=:" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256)) + ":";
  }

  static MessageDigest of(String algorithm) {
    try {
      return MessageDigest.getInstance(algorithm);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has " + algorithm, e);
    }
  }
}
