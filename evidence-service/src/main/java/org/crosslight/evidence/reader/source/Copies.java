package org.crosslight.evidence.reader.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.crosslight.evidence.reader.source.archive.Unfolding;
import org.jspecify.annotations.Nullable;

/** What is kept of the members of one file: copies of those that must lie on disk, and heads. */
final class Copies {
  private static final int MOST_HEADS = 64;

  private final Unfolding unfolding;
  private final Map<Source, Head> heads =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Source, Head> eldest) {
          return size() > MOST_HEADS;
        }
      };
  private @Nullable Path folder;
  private int made;

  Copies(Unfolding unfolding) {
    this.unfolding = unfolding;
  }

  Unfolding unfolding() {
    return unfolding;
  }

  /** The beginnings of the files that were looked at last. */
  Map<Source, Head> heads() {
    return heads;
  }

  /** A path for one more copy; names of members have no part in it. */
  Path next() throws IOException {
    Path known = folder;
    if (known == null) {
      known = Files.createTempDirectory("crosslight-members-");
      folder = known;
    }
    return known.resolve(Integer.toString(made++));
  }

  /**
   * Copies all bytes to a place of its own; nothing stays of a copy that would grow too large.
   *
   * @return how many
   * @throws BeyondBounds when all copies together would take more than they may
   */
  long write(InputStream from, Path to) throws IOException {
    long written = 0;
    boolean fits = true;
    try (InputStream in = from;
        OutputStream out = Files.newOutputStream(to)) {
      byte[] buffer = new byte[1 << 16];
      int count;
      while (fits && (count = in.read(buffer)) > 0) {
        fits = unfolding.mayCopy(count);
        if (fits) {
          out.write(buffer, 0, count);
          written += count;
        }
      }
    }
    if (!fits) {
      discard(to, written);
      throw new BeyondBounds();
    }
    return written;
  }

  /** Removes a copy of so many bytes. */
  void discard(Path copy, long bytes) throws IOException {
    Files.deleteIfExists(copy);
    unfolding.copyRemoved(bytes);
  }

  void remove() throws IOException {
    Path known = folder;
    if (known == null) {
      return;
    }
    folder = null;
    try (Stream<Path> all = Files.walk(known)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
