package org.crosslight.evidence.original;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.crosslight.evidence.EvidenceProblem;
import org.crosslight.evidence.store.ObjectMissing;
import org.crosslight.evidence.store.OriginalStore;
import org.crosslight.kit.identity.OriginalId;
import org.crosslight.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Reads originals back from the store and hashes them again. */
@ApplicationScoped
public class OriginalVerification {

  private final OriginalStore store;

  public OriginalVerification(OriginalStore store) {
    this.store = store;
  }

  /**
   * What reading one original back showed.
   *
   * @param actualSha256 {@code null} when the store no longer has the object
   */
  public record Verified(
      OriginalId originalId,
      String fileName,
      String expectedSha256,
      @Nullable String actualSha256,
      boolean matches) {}

  /** Reads one original; throws a problem when the store cannot be reached at all. */
  public Verified verify(Original original) {
    try (InputStream stored = store.open(original.object());
        HashingStream hashing = new HashingStream(stored, Long.MAX_VALUE)) {
      hashing.transferTo(OutputStream.nullOutputStream());
      Digests actual = hashing.digests();
      boolean matches =
          actual.sha256().equals(original.sha256()) && actual.sha512().equals(original.sha512());
      return new Verified(
          original.id(), original.fileName(), original.sha256(), actual.sha256(), matches);
    } catch (ObjectMissing missing) {
      return new Verified(original.id(), original.fileName(), original.sha256(), null, false);
    } catch (IOException e) {
      throw Problem.of(EvidenceProblem.STORE_UNAVAILABLE)
          .detail("The originals could not be read back now. Try again later.")
          .build();
    }
  }
}
