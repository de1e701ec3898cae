package org.crosslight.linkage.mention;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a person, a thing or a place is recognised by: a kind and its normalised form.
 *
 * <p>Of a form longer than {@value #MAX_BYTES} bytes of UTF-8, more than an index holds, the
 * beginning is kept together with the SHA-256 of the whole: two forms are still the same only when
 * every character is.
 */
public record Identifier(IdentifierKind kind, String normalised) {
  static final int MAX_BYTES = 2000;
  private static final int KEPT_POINTS = 400;

  public Identifier {
    normalised = bounded(normalised);
  }

  private static String bounded(String normalised) {
    if (normalised.length() * 3 <= MAX_BYTES) {
      return normalised;
    }
    byte[] whole = normalised.getBytes(StandardCharsets.UTF_8);
    if (whole.length <= MAX_BYTES) {
      return normalised;
    }
    String beginning = normalised.substring(0, normalised.offsetByCodePoints(0, KEPT_POINTS));
    return beginning + "… (SHA-256 " + HexFormat.of().formatHex(sha256(whole)) + ")";
  }

  private static byte[] sha256(byte[] whole) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(whole);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
