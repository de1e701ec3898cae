package org.crosslight.evidence.reader.source;

import org.crosslight.evidence.reader.source.archive.ArchiveKind;

/**
 * The beginning of a file, enough to recognise its format.
 *
 * @param bytes the first 64 KiB, or fewer when the file is shorter; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record Head(byte[] bytes) {
  /** How many bytes are looked at. */
  public static final int LENGTH = 64 * 1024;

  /** Enough of them to tell containers and media from everything else. */
  static final int SHORT = 512;

  /** What a document may be as far as its very beginning shows, the most telling first. */
  enum Promise {
    DATABASE,
    TEXT,
    BYTES
  }

  /** What the document promises. */
  Promise promise() {
    if (has("SQLite format 3\0", 0)) {
      return Promise.DATABASE;
    }
    boolean isWide = has("\u00FF\u00FE", 0) || has("\u00FE\u00FF", 0);
    return isWide || !hasZero() ? Promise.TEXT : Promise.BYTES;
  }

  private boolean hasZero() {
    for (byte one : bytes) {
      if (one == 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the file begins as ZIP archives do. */
  public boolean isZip() {
    return ArchiveKind.of(bytes) == ArchiveKind.ZIP;
  }

  /** Whether the file begins as containers of files do. */
  public boolean isContainer() {
    return ArchiveKind.of(bytes) != ArchiveKind.NONE;
  }

  /** Whether the file begins as pictures, films and sounds do. */
  boolean isMedia() {
    return has("\u00FF\u00D8\u00FF", 0)
        || has("\u0089PNG", 0)
        || has("GIF8", 0)
        || has("RIFF", 0)
        || has("OggS", 0)
        || has("ID3", 0)
        || has("#!AMR", 0)
        || has("ftyp", 4)
        || has("\u001AE\u00DF\u00A3", 0)
        || has("\u00FF\u00FB", 0)
        || has("\u00FF\u00F1", 0)
        || (has("BM", 0) && has("\0\0\0\0", 6));
  }

  /** Whether these bytes of ASCII stand at this place. */
  public boolean has(String ascii, int at) {
    if (bytes.length < at + ascii.length()) {
      return false;
    }
    for (int i = 0; i < ascii.length(); i++) {
      if ((bytes[at + i] & 0xFF) != ascii.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
