package org.crosslight.evidence.reader.source.archive;

/** What kind of container a file is, told from how it begins. */
public enum ArchiveKind {
  ZIP,
  TAR,
  GZ,
  SEVEN_Z,
  NONE;

  private static final int TAR_MAGIC = 257;

  /** The kind of a file that begins like this. */
  public static ArchiveKind of(byte[] head) {
    if (begins(head, 0, 'P', 'K', 3, 4)
        || begins(head, 0, 'P', 'K', 5, 6)
        || begins(head, 0, 'P', 'K', 7, 8)) {
      return ZIP;
    }
    if (begins(head, 0, 0x1F, 0x8B, 8)) {
      return GZ;
    }
    if (begins(head, 0, '7', 'z', 0xBC, 0xAF, 0x27, 0x1C)) {
      return SEVEN_Z;
    }
    return begins(head, TAR_MAGIC, 'u', 's', 't', 'a', 'r') ? TAR : NONE;
  }

  private static boolean begins(byte[] head, int at, int... magic) {
    if (head.length < at + magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((head[at + i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
