package org.crosslight.evidence.reader.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The beginning of a file, enough to recognise its format. */
public final class Head {
  /** How many bytes are looked at. */
  public static final int LENGTH = 64 * 1024;

  private static final int MOST_ENTRIES = 10_000;
  private static final int MOST_TEXTS = 8;

  private final byte[] bytes;
  private final long size;
  private final List<Entry> archive;

  private Head(byte[] bytes, long size, List<Entry> archive) {
    this.bytes = bytes;
    this.size = size;
    this.archive = List.copyOf(archive);
  }

  /**
   * One entry of an archive.
   *
   * @param head the beginning of a text entry, without bytes for others
   */
  public record Entry(String name, Head head) {}

  /** The head of this file. */
  public static Head of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LENGTH);
      Head plain = new Head(bytes, Files.size(file), List.of());
      return plain.isArchive() ? new Head(bytes, plain.size, entriesOf(file)) : plain;
    }
  }

  /** The head of a file that has just these bytes. */
  public static Head of(byte[] bytes) {
    return new Head(bytes.clone(), bytes.length, List.of());
  }

  /** The first 64 KiB, or fewer when the file is shorter; not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** Bytes in the whole file. */
  public long size() {
    return size;
  }

  /** What a ZIP archive lists; empty for other files and for broken archives. */
  public List<Entry> archive() {
    return archive;
  }

  /** Whether the file begins as ZIP archives do. */
  public boolean isArchive() {
    return bytes.length >= 4
        && bytes[0] == 'P'
        && bytes[1] == 'K'
        && ((bytes[2] == 3 && bytes[3] == 4) || (bytes[2] == 5 && bytes[3] == 6));
  }

  private static List<Entry> entriesOf(Path file) {
    List<Entry> entries = new ArrayList<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      int texts = 0;
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (entries.size() == MOST_ENTRIES) {
          break;
        }
        byte[] start = new byte[0];
        if (entry.getName().toLowerCase(Locale.ROOT).endsWith(".txt") && texts < MOST_TEXTS) {
          texts++;
          try (InputStream in = zip.getInputStream(entry)) {
            start = in.readNBytes(LENGTH);
          }
        }
        entries.add(new Entry(entry.getName(), Head.of(start)));
      }
    } catch (IOException | IllegalArgumentException broken) {
      return entries;
    }
    return entries;
  }
}
