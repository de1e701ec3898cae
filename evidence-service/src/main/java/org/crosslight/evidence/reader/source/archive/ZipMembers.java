package org.crosslight.evidence.reader.source.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * A ZIP archive. Its directory at the end lists its files; where that is missing, because the
 * archive was cut off, they are found one after the other from the beginning.
 */
final class ZipMembers extends Archive {

  private ZipMembers(Unfolding unfolding) {
    super(unfolding);
  }

  static ZipMembers of(Path file, Unfolding unfolding) throws IOException {
    ZipMembers listed = new ZipMembers(unfolding);
    try {
      listed.list(file);
      return listed;
    } catch (IOException | RuntimeException noDirectory) {
      ZipMembers found = new ZipMembers(unfolding);
      found.damaged();
      found.find(file);
      return found;
    }
  }

  private static ZipFile open(Path file) throws IOException {
    return ZipFile.builder().setPath(file).setIgnoreLocalFileHeader(true).get();
  }

  // The archive stays open as long as the process: members are opened by their entry in it.
  @SuppressWarnings("MustBeClosedChecker")
  private void list(Path file) throws IOException {
    ZipFile zip = open(file);
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      if (entry.isDirectory()) {
        continue;
      }
      boolean encrypted = entry.getGeneralPurposeBit().usesEncryption();
      if (!add(
          entry.getName(),
          entry.getSize(),
          entry.getCompressedSize(),
          encrypted,
          () -> zip.getInputStream(entry))) {
        break;
      }
    }
    if (zip.getFirstLocalFileHeaderOffset() > 0) {
      joined();
    }
  }

  private void find(Path file) throws IOException {
    try (ZipArchiveInputStream in =
        new ZipArchiveInputStream(
            new BufferedInputStream(Files.newInputStream(file)),
            StandardCharsets.UTF_8.name(),
            true,
            true)) {
      ZipArchiveEntry entry;
      while ((entry = in.getNextEntry()) != null) {
        if (!entry.isDirectory() && !found(file, entry)) {
          return;
        }
      }
    } catch (IOException | IllegalArgumentException | IllegalStateException cut) {
      // What was found before the cut stands.
    }
  }

  private boolean found(Path file, ZipArchiveEntry entry) {
    long offset = entry.getDataOffset();
    boolean deflated = entry.getMethod() == ZipEntry.DEFLATED;
    long packed = entry.getCompressedSize();
    return add(
        entry.getName(),
        entry.getSize(),
        packed,
        entry.getGeneralPurposeBit().usesEncryption(),
        () -> {
          InputStream from = at(file, offset);
          if (deflated) {
            return new InflaterInputStream(from, new Inflater(true), 8192);
          }
          return packed < 0
              ? from
              : BoundedInputStream.builder().setInputStream(from).setMaxCount(packed).get();
        });
  }

  private static InputStream at(Path file, long offset) throws IOException {
    SeekableByteChannel channel = Files.newByteChannel(file);
    channel.position(offset);
    return new BufferedInputStream(Channels.newInputStream(channel));
  }
}
