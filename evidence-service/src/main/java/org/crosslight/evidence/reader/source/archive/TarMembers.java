package org.crosslight.evidence.reader.source.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarFile;

/** A TAR archive; where it is cut off, its files are found one after the other up to the cut. */
final class TarMembers extends Archive {

  TarMembers(Path file, Unfolding unfolding) throws IOException {
    super(unfolding);
    TarFile tar;
    try {
      tar = new TarFile(file);
    } catch (IOException | RuntimeException cut) {
      damaged();
      find(file);
      return;
    }
    for (TarArchiveEntry entry : tar.getEntries()) {
      if (entry.isFile()
          && !add(entry.getName(), entry.getSize(), -1, false, () -> tar.getInputStream(entry))) {
        return;
      }
    }
  }

  private void find(Path file) throws IOException {
    int number = 0;
    try (TarArchiveInputStream tar = stream(file)) {
      TarArchiveEntry entry;
      while ((entry = tar.getNextEntry()) != null) {
        int own = number++;
        if (entry.isFile()
            && !add(entry.getName(), entry.getSize(), -1, false, () -> opened(file, own))) {
          return;
        }
      }
    } catch (IOException | IllegalArgumentException cut) {
      // What was found before the cut stands.
    }
  }

  private static TarArchiveInputStream stream(Path file) throws IOException {
    return new TarArchiveInputStream(new BufferedInputStream(Files.newInputStream(file)));
  }

  private static InputStream opened(Path file, int number) throws IOException {
    TarArchiveInputStream tar = stream(file);
    for (int i = 0; i <= number; i++) {
      if (tar.getNextEntry() == null) {
        break;
      }
    }
    return tar;
  }
}
