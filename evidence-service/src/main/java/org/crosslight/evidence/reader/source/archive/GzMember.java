package org.crosslight.evidence.reader.source.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** A file packed with gzip: a container of one member, which has the file's name without ending. */
final class GzMember extends Archive {

  GzMember(Path file, String name, Unfolding unfolding) throws IOException {
    super(unfolding);
    add(
        nameOf(name),
        -1,
        Files.size(file),
        false,
        () -> new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)), 8192));
  }

  private static String nameOf(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".tgz")) {
      return name.substring(0, name.length() - 4) + ".tar";
    }
    return lower.endsWith(".gz") && name.length() > 3
        ? name.substring(0, name.length() - 3)
        : "content";
  }
}
