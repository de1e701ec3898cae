package org.crosslight.evidence.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Ways to pack one file into a container. */
public enum Packed {
  ZIP {
    @Override
    void write(byte[] file, OutputStream to) throws IOException {
      try (ZipOutputStream zip = new ZipOutputStream(to)) {
        zip.putNextEntry(new ZipEntry("file.bin"));
        zip.write(file);
      }
    }
  },
  GZ {
    @Override
    void write(byte[] file, OutputStream to) throws IOException {
      try (GZIPOutputStream gz = new GZIPOutputStream(to)) {
        gz.write(file);
      }
    }
  },
  TAR {
    @Override
    void write(byte[] file, OutputStream to) throws IOException {
      try (TarArchiveOutputStream tar = new TarArchiveOutputStream(to, 512)) {
        TarArchiveEntry entry = new TarArchiveEntry("file.bin");
        entry.setSize(file.length);
        tar.putArchiveEntry(entry);
        tar.write(file);
        tar.closeArchiveEntry();
      }
    }

    @Override
    int end(byte[] file) {
      return 512 + file.length;
    }
  },
  TAR_GZ {
    @Override
    void write(byte[] file, OutputStream to) throws IOException {
      GZ.write(TAR.of(file), to);
    }
  };

  abstract void write(byte[] file, OutputStream to) throws IOException;

  /** Where a container of this file may be cut at the latest so that something is missing. */
  int end(byte[] file) {
    return of(file).length;
  }

  /** The container with this one file. */
  public byte[] of(byte[] file) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(file, bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
