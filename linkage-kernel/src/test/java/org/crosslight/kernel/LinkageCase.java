package org.crosslight.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crosslight.kernel.input.RecordTable;
import org.crosslight.kernel.input.Source;
import org.crosslight.kernel.model.Model;

/** Small files and models to try the kernel with. */
public final class LinkageCase {
  private LinkageCase() {}

  /** Data that come with the tests. */
  public static Path data(String name) {
    return Path.of("src/test/resources/data", name);
  }

  /** A model that comes with the kernel. */
  public static Model shipped(String name) {
    return Model.read(Path.of("models", name));
  }

  /** A file with these lines. */
  public static Path file(Path folder, String name, String... lines) {
    try {
      return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Settings for so many threads. */
  public static Settings threads(int threads) {
    Settings usual = Settings.usual();
    return new Settings(threads, usual.memoryBytes(), usual.spillFolder(), Progress.NONE);
  }

  /** The model over the files. */
  public static Linkage open(Model model, Path... files) {
    List<Source> sources = new ArrayList<>();
    for (Path file : files) {
      sources.add(Source.of(file));
    }
    return Linkage.open(model, sources, threads(2));
  }

  /** The record with that id. */
  public static int record(RecordTable table, String id) {
    for (int r = 0; r < table.size(); r++) {
      if (table.id(r).equals(id)) {
        return r;
      }
    }
    throw new IllegalArgumentException("no record " + id);
  }
}
