package org.crosslight.evidence.reader.source.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes that can be read more than once: a file, or an entry of an archive. */
@FunctionalInterface
public interface Bytes {
  InputStream open() throws IOException;

  /** The bytes of a file. */
  static Bytes of(Path file) {
    return () -> Files.newInputStream(file);
  }
}
