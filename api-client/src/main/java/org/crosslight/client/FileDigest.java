package org.crosslight.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** The SHA-256 digest of a file, in the two ways it is written. */
record FileDigest(String hexadecimal, String base64) {

  private static final int BUFFER = 1 << 20;

  static FileDigest of(Path file) {
    try (InputStream bytes = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      DigestInputStream digesting = new DigestInputStream(bytes, digest);
      byte[] buffer = new byte[BUFFER];
      while (digesting.read(buffer) >= 0) {
        // Only the digest is wanted.
      }
      byte[] value = digest.digest();
      return new FileDigest(
          HexFormat.of().formatHex(value), Base64.getEncoder().encodeToString(value));
    } catch (NoSuchFileException e) {
      throw new ClientProblem("There is no file " + file + ".", e);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
