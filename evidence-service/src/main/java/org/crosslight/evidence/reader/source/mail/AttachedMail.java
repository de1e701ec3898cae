package org.crosslight.evidence.reader.source.mail;

import java.util.Arrays;
import org.crosslight.evidence.reader.Raw;
import org.crosslight.evidence.reader.Rejection;
import org.crosslight.evidence.reader.source.text.TextEncoding;

/**
 * A mail that was attached to another.
 *
 * @param path of the part that it is
 * @param start its bytes; of one that is too large to be read only the first
 * @param length how many bytes it has
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes themselves: compared by nobody
public record AttachedMail(String path, byte[] start, long length) implements Raw {
  /** Bytes of the largest that is read. */
  static final int LARGEST = 8 << 20;

  /** Enough bytes for as many characters as are shown. */
  private static final int SHOWN = 4 * Rejection.LONGEST_EXCERPT;

  static AttachedMail of(String path, byte[] start, long length) {
    return new AttachedMail(path, start.length < length ? first(start) : start, length);
  }

  /** Whether not all of it is here. */
  public boolean isTooLarge() {
    return start.length < length;
  }

  @Override
  public String text() {
    return shown(first(start));
  }

  private static byte[] first(byte[] bytes) {
    return Arrays.copyOf(bytes, Math.min(bytes.length, SHOWN));
  }

  /** The beginning of a mail as text. */
  static String shown(byte[] bytes) {
    return TextEncoding.ofHead(bytes).decode(bytes, 0, bytes.length).text();
  }
}
