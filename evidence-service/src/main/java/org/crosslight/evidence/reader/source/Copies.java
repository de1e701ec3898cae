package org.crosslight.evidence.reader.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.crosslight.evidence.reader.source.archive.Unfolding;
import org.jspecify.annotations.Nullable;

/** Where members lie that must be on disk to be read, and how much one file may unfold. */
final class Copies {
  private final Unfolding unfolding = new Unfolding();
  private @Nullable Path folder;
  private int made;
  private int heads;

  Unfolding unfolding() {
    return unfolding;
  }

  /** Whether the beginning of one more file may be held. */
  boolean keepsHead(int most) {
    return heads++ < most;
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
