package org.crosslight.evidence.reader.source.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarFile;
import org.apache.commons.io.input.BoundedInputStream;

/** A TAR archive; where it is cut off, its files are found one after the other up to the cut. */
final class TarMembers extends Archive {

  /** Opens the archive anew, at its beginning. */
  @FunctionalInterface
  interface File {
    SeekableByteChannel open() throws IOException;
  }

  TarMembers(Path file, Unfolding unfolding) throws IOException {
    this(() -> Files.newByteChannel(file), unfolding);
  }

  TarMembers(File file, Unfolding unfolding) throws IOException {
    super(unfolding);
    SeekableByteChannel channel = file.open();
    TarFile tar;
    try {
      tar = new TarFile(channel);
    } catch (IOException | RuntimeException cut) {
      channel.close();
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

  private void find(File file) throws IOException {
    int number = 0;
    try (TarArchiveInputStream tar = stream(file)) {
      TarArchiveEntry entry;
      while ((entry = tar.getNextEntry()) != null) {
        int own = number++;
        long start = tar.getBytesRead();
        long size = entry.getSize();
        Opener opener = entry.isSparse() ? () -> passed(file, own) : () -> at(file, start, size);
        if (entry.isFile() && !add(entry.getName(), entry.getSize(), -1, false, opener)) {
          return;
        }
      }
    } catch (IOException | IllegalArgumentException cut) {
      // What was found before the cut stands.
    }
  }

  private static TarArchiveInputStream stream(File file) throws IOException {
    return new TarArchiveInputStream(new BufferedInputStream(Channels.newInputStream(file.open())));
  }

  // Going through the archive for each of its files would take the square of their number.
  private static InputStream at(File file, long start, long size) throws IOException {
    SeekableByteChannel channel = file.open();
    channel.position(start);
    return BoundedInputStream.builder()
        .setInputStream(new BufferedInputStream(Channels.newInputStream(channel)))
        .setMaxCount(size)
        .get();
  }

  // The bytes of a sparse file, which hardly any archive has, do not stand there as they are.
  private static InputStream passed(File file, int number) throws IOException {
    TarArchiveInputStream tar = stream(file);
    for (int i = 0; i <= number; i++) {
      if (tar.getNextEntry() == null) {
        break;
      }
    }
    return tar;
  }
}
