package org.crosslight.evidence.reader.source.archive;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;

/**
 * A 7z archive. Its files may be packed into one block, so that one behind many costs the unfolding
 * of all before it.
 */
final class SevenZMembers extends Archive {
  private static final int MOST_MEMORY_KIB = 64 << 10;

  // The archive stays open as long as the process: members are opened by their entry in it.
  @SuppressWarnings("MustBeClosedChecker")
  SevenZMembers(Path file, Unfolding unfolding) {
    super(unfolding);
    try {
      SevenZFile archive =
          SevenZFile.builder().setPath(file).setMaxMemoryLimitKiB(MOST_MEMORY_KIB).get();
      for (SevenZArchiveEntry entry : archive.getEntries()) {
        if (entry.hasStream()
            && !entry.isDirectory()
            && !add(
                entry.getName(), entry.getSize(), -1, false, () -> archive.getInputStream(entry))) {
          return;
        }
      }
    } catch (IOException | RuntimeException unreadable) {
      damaged();
    }
  }
}
