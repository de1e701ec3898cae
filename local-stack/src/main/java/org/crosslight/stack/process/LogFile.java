package org.crosslight.stack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * What a process wrote to its output and error streams.
 *
 * @param path grows from start to start; the one before the last rotation ends in {@code .1}
 */
public record LogFile(Path path) {

  private static final long ROTATE_AT = 20L * 1024 * 1024;
  private static final int LINE_LENGTH = 400;

  /** Sets a log aside that has become too long to be read. */
  public void rotate() {
    try {
      if (Files.exists(path) && Files.size(path) > ROTATE_AT) {
        Files.move(
            path,
            path.resolveSibling(path.getFileName() + ".1"),
            StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot set the log aside: " + path, e);
    }
  }

  /** The last lines, oldest first. */
  public List<String> lastLines(int count) {
    if (!Files.exists(path)) {
      return List.of();
    }
    try (FileChannel channel = FileChannel.open(path)) {
      long from = Math.max(0, channel.size() - (long) count * LINE_LENGTH);
      List<String> lines = read(channel, from).lines().toList();
      return lines.subList(Math.max(0, lines.size() - count), lines.size());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the log " + path, e);
    }
  }

  /** What was written since that length. */
  public String since(long length) {
    if (!Files.exists(path)) {
      return "";
    }
    try (FileChannel channel = FileChannel.open(path)) {
      return read(channel, Math.min(length, channel.size()));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the log " + path, e);
    }
  }

  /** Its length in bytes now; 0 when there is none. */
  public long length() {
    try {
      return Files.exists(path) ? Files.size(path) : 0;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the log " + path, e);
    }
  }

  private static String read(FileChannel channel, long from) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(Math.toIntExact(channel.size() - from));
    channel.position(from);
    while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
      // Goes on until everything there was at the beginning has been read.
    }
    return StandardCharsets.UTF_8.decode(buffer.flip()).toString();
  }
}
