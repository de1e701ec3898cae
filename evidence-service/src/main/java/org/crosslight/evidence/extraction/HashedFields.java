package org.crosslight.evidence.extraction;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over fields, every one as the number of its UTF-8 bytes, a colon and the bytes; a field
 * that is absent as {@code -}; a list as its length, {@code *} and its elements. So no two runs of
 * fields give the same bytes.
 */
final class HashedFields {

  private final MessageDigest digest;
  private final StringBuilder waiting = new StringBuilder(512);

  HashedFields() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  void field(@Nullable Object value) {
    if (value == null) {
      waiting.append('-');
    } else {
      String text = value.toString();
      waiting.append(utf8Length(text)).append(':').append(text);
    }
  }

  void list(long size) {
    waiting.append(size).append('*');
  }

  /** Hashes the fields up to here. */
  void hash() {
    digest.update(waiting.toString().getBytes(StandardCharsets.UTF_8));
    waiting.setLength(0);
  }

  /** The digest of everything hashed, lower-case hexadecimal; ends the hashing. */
  String value() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static int utf8Length(String value) {
    int length = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < 0x80) {
        length++;
      } else if (c < 0x800 || Character.isSurrogate(c)) {
        length += 2;
      } else {
        length += 3;
      }
    }
    return length;
  }
}
