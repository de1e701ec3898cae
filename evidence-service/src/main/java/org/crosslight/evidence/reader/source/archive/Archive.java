package org.crosslight.evidence.reader.source.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crosslight.evidence.reader.source.text.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * A container of files: ZIP, TAR, GZ or 7z. One that is cut off is read up to the cut.
 *
 * <p>Members are known by their entries, not by their names: two of one name are two.
 */
public abstract class Archive {
  private final Unfolding unfolding;
  private final List<Entry> entries = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private boolean damaged;
  private boolean joined;

  Archive(Unfolding unfolding) {
    this.unfolding = unfolding;
  }

  /** Opens the stored bytes of an entry. */
  @FunctionalInterface
  interface Opener {
    InputStream open() throws IOException;
  }

  /**
   * The container that this file is, or null when it is none.
   *
   * @param head its first bytes
   * @param name its name, from which the one member of a GZ has its own
   */
  public static @Nullable Archive of(Path file, byte[] head, String name, Unfolding unfolding)
      throws IOException {
    return switch (ArchiveKind.of(head)) {
      case ZIP -> ZipMembers.of(file, unfolding);
      case TAR -> new TarMembers(file, unfolding);
      case GZ -> new GzMember(file, name, unfolding);
      case SEVEN_Z -> new SevenZMembers(file, unfolding);
      case NONE -> null;
    };
  }

  /** Adds an entry under a name of its own; false when there are too many already. */
  final boolean add(String name, long size, long packed, boolean encrypted, Opener opener) {
    if (!unfolding.mayList()) {
      return false;
    }
    String own = name;
    for (int i = 2; !names.add(own); i++) {
      own = name + "#" + i;
    }
    Bytes bytes =
        encrypted
            ? InputStream::nullInputStream
            : () -> new UpToDamage(this, opener, unfolding, packed, size);
    entries.add(new Entry(own, size, encrypted, bytes));
    return true;
  }

  /** Its files, in its own order. */
  public final List<Entry> entries() {
    return List.copyOf(entries);
  }

  /** Whether something in it could not be read as far as has been seen. */
  public final boolean isDamaged() {
    return damaged;
  }

  /** Whether another container stands before it in the same file. */
  public final boolean isJoined() {
    return joined;
  }

  final void damaged() {
    damaged = true;
  }

  final void joined() {
    joined = true;
  }
}
