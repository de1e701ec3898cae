package org.crosslight.evidence.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.crosslight.evidence.S3Resource;

/** The store as the first version left it. */
public class KeptOriginals extends S3Resource {

  @Override
  public Map<String, String> start() {
    Map<String, String> settings = super.start();
    Path kept = KeptVersion.KEPT.resolve("store");
    Path bucket = directory().resolve("crosslight-originals");
    try (Stream<Path> files = Files.walk(kept)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = bucket.resolve(kept.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return settings;
  }
}
