package org.crosslight.evidence.extraction;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import org.crosslight.evidence.EvidenceProblem;
import org.crosslight.evidence.original.Digests;
import org.crosslight.evidence.original.HashingStream;
import org.crosslight.evidence.original.Original;
import org.crosslight.evidence.store.ObjectMissing;
import org.crosslight.evidence.store.OriginalStore;
import org.crosslight.kit.problem.Problem;

/** Copies of originals that readers may have; each is proven to be the bytes received. */
@ApplicationScoped
public class WorkingCopy {

  private static final long SPARE = 64L << 20;

  private final OriginalStore store;
  private final ExtractionConfig config;
  private final Map<Path, Long> taken = new HashMap<>();

  public WorkingCopy(OriginalStore store, ExtractionConfig config) {
    this.store = store;
    this.config = config;
  }

  /**
   * Makes a copy in a directory of its own; the caller {@linkplain #remove removes} it.
   *
   * @throws IOException when the store cannot be reached now, or other copies take the room
   */
  Path of(Original original) throws IOException {
    Path directory = directory();
    Path file = directory.resolve("original");
    try {
      take(file, original.size());
      copy(original, file);
      return file;
    } catch (IOException | RuntimeException e) {
      remove(file);
      throw e;
    }
  }

  /** Removes a copy. */
  void remove(Path copy) throws IOException {
    Files.deleteIfExists(copy);
    Path directory = copy.getParent();
    if (directory != null) {
      Files.deleteIfExists(directory);
    }
    synchronized (taken) {
      taken.remove(copy);
    }
  }

  /** Sets the room for a copy aside, so that two copies at a time do not fill it together. */
  private void take(Path file, long size) throws IOException {
    if (config.room().isEmpty()) {
      return;
    }
    long room = config.room().getAsLong();
    if (size > room) {
      throw Problem.of(EvidenceProblem.NO_ROOM)
          .detail(
              "The original has %d bytes and a working copy may have %d. Have the limit raised and"
                      .formatted(size, room)
                  + " read it again.")
          .with("room", room)
          .build();
    }
    synchronized (taken) {
      if (taken.values().stream().mapToLong(Long::longValue).sum() + size > room) {
        throw new IOException("Copies of other originals take the room now");
      }
      taken.put(file, size);
    }
  }

  private Path directory() throws IOException {
    String prefix = "crosslight-original-";
    if (config.directory().isEmpty()) {
      return Files.createTempDirectory(prefix);
    }
    Path parent = Files.createDirectories(Path.of(config.directory().get()));
    return Files.createTempDirectory(parent, prefix);
  }

  private void copy(Original original, Path file) throws IOException {
    if (Files.getFileStore(file.getParent()).getUsableSpace() < original.size() + SPARE) {
      throw diskFull(original);
    }
    try (InputStream stored = store.open(original.object());
        HashingStream hashing = new HashingStream(stored, original.size())) {
      write(original, hashing, file);
      Digests actual = hashing.digests();
      if (!actual.sha256().equals(original.sha256())
          || !actual.sha512().equals(original.sha512())) {
        throw altered(Map.of("expected", original.sha256(), "actual", actual.sha256()));
      }
    } catch (HashingStream.TooManyBytes e) {
      throw altered(Map.of("expected", original.sha256()));
    } catch (ObjectMissing e) {
      throw Problem.of(EvidenceProblem.ORIGINAL_MISSING)
          .detail("The store has no object for this original any more. Tell your platform team.")
          .build();
    }
  }

  /** Tells a full disk, which waiting does not help, from a store that breaks off. */
  private static void write(Original original, HashingStream from, Path file) throws IOException {
    try {
      Files.copy(from, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      if (from.failure() == null && Files.getFileStore(file.getParent()).getUsableSpace() < SPARE) {
        throw diskFull(original);
      }
      throw e;
    }
  }

  private static Problem diskFull(Original original) {
    return Problem.of(EvidenceProblem.NO_ROOM)
        .detail(
            "The original has %d bytes and the worker's disk has no room for a copy. Make room and"
                    .formatted(original.size())
                + " have it read again.")
        .build();
  }

  private static Problem altered(Map<String, Object> facts) {
    Problem.Builder problem =
        Problem.of(EvidenceProblem.ORIGINAL_ALTERED)
            .detail(
                "The bytes in the store do not have the hash taken on arrival, so they were not"
                    + " read. Verify the exhibit's custody and tell your platform team.");
    facts.forEach(problem::with);
    return problem.build();
  }
}
