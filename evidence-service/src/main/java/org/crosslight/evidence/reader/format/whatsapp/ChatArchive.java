package org.crosslight.evidence.reader.format.whatsapp;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.crosslight.evidence.reader.source.text.Bytes;

/**
 * A ZIP archive read without unpacking it to disk; one that is cut off is read up to the cut.
 *
 * <p>An entry that unfolds to more than 2 GiB ends there, and the archive counts as damaged.
 */
final class ChatArchive {
  private static final long LARGEST_ENTRY = 2L << 30;
  private static final int MOST_ENTRIES = 100_000;

  private final Path file;
  private final boolean listed;
  private final Set<String> entries;
  private boolean damaged;

  private ChatArchive(Path file, boolean listed, Set<String> entries, boolean damaged) {
    this.file = file;
    this.listed = listed;
    this.entries = entries;
    this.damaged = damaged;
  }

  static ChatArchive open(Path file) throws IOException {
    Set<String> names = new LinkedHashSet<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      zip.stream()
          .filter(entry -> !entry.isDirectory())
          .limit(MOST_ENTRIES)
          .forEach(entry -> names.add(entry.getName()));
      return new ChatArchive(file, true, names, false);
    } catch (ZipException | IllegalArgumentException noDirectory) {
      names.clear();
    }
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      ZipEntry entry;
      while ((entry = zip.getNextEntry()) != null && names.size() < MOST_ENTRIES) {
        names.add(entry.getName());
      }
    } catch (EOFException | ZipException | IllegalArgumentException end) {
      return new ChatArchive(file, false, names, true);
    }
    return new ChatArchive(file, false, names, true);
  }

  List<String> entries() {
    return List.copyOf(entries);
  }

  boolean isDamaged() {
    return damaged;
  }

  Bytes bytes(String entry) {
    return () -> new UpToDamage(listed ? fromDirectory(entry) : fromStream(entry));
  }

  private InputStream fromDirectory(String entry) throws IOException {
    ZipFile zip = new ZipFile(file.toFile());
    ZipEntry found = zip.getEntry(entry);
    InputStream in = found == null ? null : zip.getInputStream(found);
    if (in == null) {
      zip.close();
      return InputStream.nullInputStream();
    }
    return new FilterInputStream(in) {
      @Override
      public void close() throws IOException {
        super.close();
        zip.close();
      }
    };
  }

  private InputStream fromStream(String entry) throws IOException {
    ZipInputStream zip = new ZipInputStream(Files.newInputStream(file));
    try {
      ZipEntry found;
      while ((found = zip.getNextEntry()) != null) {
        if (found.getName().equals(entry)) {
          return zip;
        }
      }
    } catch (EOFException | ZipException | IllegalArgumentException end) {
      damaged = true;
    }
    zip.close();
    return InputStream.nullInputStream();
  }

  /** Ends where the archive is damaged. */
  private final class UpToDamage extends FilterInputStream {
    private long taken;

    UpToDamage(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      if (taken > LARGEST_ENTRY) {
        damaged = true;
        return -1;
      }
      try {
        int count = super.read(target, offset, length);
        taken += Math.max(count, 0);
        return count;
      } catch (EOFException | ZipException cutOff) {
        damaged = true;
        return -1;
      }
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }
  }
}
