package org.crosslight.evidence.reader.source.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TarMembersTest {
  private static final int MEMBERS = 3_000;
  private static final int BUFFER = 8_192;

  @TempDir Path directory = Path.of("");

  private static String text(int member) {
    return "file %d ".formatted(member).repeat(100);
  }

  /** An archive of many files, cut in the last of them. */
  private Path cut() throws IOException {
    Path file = directory.resolve("files.tar");
    try (OutputStream out = Files.newOutputStream(file);
        TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      for (int i = 0; i < MEMBERS; i++) {
        byte[] bytes = text(i).getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry("data/" + "long/".repeat(i % 50) + i);
        entry.setSize(bytes.length);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
      }
    }
    byte[] whole = Files.readAllBytes(file);
    int last = new String(whole, StandardCharsets.ISO_8859_1).lastIndexOf(text(MEMBERS - 1));
    try (SeekableByteChannel channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
      channel.truncate(last + 100);
    }
    return file;
  }

  @Test
  void readsEveryFileOfAnArchiveThatIsCutWithoutGoingThroughItForEach() throws IOException {
    Path file = cut();
    AtomicLong read = new AtomicLong();
    TarMembers tar = new TarMembers(() -> new Counting(file, read), new Unfolding());

    assertThat(tar.isDamaged()).isTrue();
    assertThat(tar.entries()).hasSize(MEMBERS);
    for (int i = 0; i < MEMBERS; i++) {
      try (InputStream in = tar.entries().get(i).bytes().open()) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        assertThat(text).isEqualTo(i == MEMBERS - 1 ? text(i).substring(0, 100) : text(i));
      }
    }
    assertThat(read.get()).isLessThan(3 * Files.size(file) + (long) MEMBERS * BUFFER);
  }

  /** A file that counts the bytes that are read of it. */
  private static final class Counting implements SeekableByteChannel {
    private final SeekableByteChannel file;
    private final AtomicLong read;

    Counting(Path file, AtomicLong read) throws IOException {
      this.file = Files.newByteChannel(file);
      this.read = read;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
      int count = file.read(target);
      read.addAndGet(Math.max(0, count));
      return count;
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
      throw new IOException("an original is never written to");
    }

    @Override
    public long position() throws IOException {
      return file.position();
    }

    @Override
    public SeekableByteChannel position(long position) throws IOException {
      file.position(position);
      return this;
    }

    @Override
    public long size() throws IOException {
      return file.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) throws IOException {
      throw new IOException("an original is never written to");
    }

    @Override
    public boolean isOpen() {
      return file.isOpen();
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }
}
