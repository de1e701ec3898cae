package org.crosslight.translation.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.crosslight.kit.problem.CommonProblem;
import org.crosslight.kit.problem.Problem;

/**
 * A file as it came in, on disk until it is stored, so that no transaction waits for whoever sends
 * it. The disk forgets it when it is closed, or when this process ends.
 */
final class Spool implements AutoCloseable {

  static final long LARGEST_FILE = 50L << 20;
  private static final int AT_A_TIME = 1 << 16;

  private final FileChannel channel;
  private final String sha256;

  private Spool(FileChannel channel, String sha256) {
    this.channel = channel;
    this.sha256 = sha256;
  }

  /** Takes a file in to its end; a problem when it is too large. */
  static Spool of(InputStream in) throws IOException {
    Path path = Files.createTempFile("crosslight-translate-", ".csv");
    FileChannel channel =
        FileChannel.open(
            path,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    boolean taken = false;
    try {
      Spool spool = new Spool(channel, take(in, Channels.newOutputStream(channel)));
      taken = true;
      return spool;
    } finally {
      if (!taken) {
        channel.close();
      }
    }
  }

  private static String take(InputStream in, OutputStream out) throws IOException {
    MessageDigest digest = sha256();
    byte[] bytes = new byte[AT_A_TIME];
    long size = 0;
    for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
      size += count;
      if (size > LARGEST_FILE) {
        throw Problem.of(CommonProblem.TOO_LARGE)
            .detail("A file may have at most 50 MB. Split it and send the pieces.")
            .with("limit", LARGEST_FILE)
            .build();
      }
      digest.update(bytes, 0, count);
      out.write(bytes, 0, count);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The SHA-256 of the file in hexadecimal. */
  String digest() {
    return sha256;
  }

  /** The file from its beginning; one reader at a time. */
  InputStream read() throws IOException {
    channel.position(0);
    return new FilterInputStream(Channels.newInputStream(channel)) {
      @Override
      public void close() {
        // The file itself stays open for the next reader.
      }
    };
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
