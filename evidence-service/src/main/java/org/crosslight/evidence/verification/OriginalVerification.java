package org.crosslight.evidence.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosslight.evidence.EvidenceProblem;
import org.crosslight.evidence.original.Arrival;
import org.crosslight.evidence.original.Digests;
import org.crosslight.evidence.original.HashingStream;
import org.crosslight.evidence.original.Original;
import org.crosslight.evidence.store.ObjectMissing;
import org.crosslight.evidence.store.OriginalStore;
import org.crosslight.evidence.store.StoredObject;
import org.crosslight.kit.identity.OriginalId;
import org.crosslight.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Measures rows and stored bytes by what the chain of custody says was received. */
@ApplicationScoped
public class OriginalVerification {

  private final OriginalStore store;

  public OriginalVerification(OriginalStore store) {
    this.store = store;
  }

  /**
   * What checking one original showed.
   *
   * @param size in bytes, what the chain of custody says
   * @param expectedSha256 what the chain of custody says
   * @param actualSha256 of the bytes in the store; {@code null} when it does not have them
   * @param matches the row and the bytes are what the chain says
   * @param fault what is wrong, for people; {@code null} when nothing is
   */
  public record Verified(
      OriginalId originalId,
      String fileName,
      long size,
      String expectedSha256,
      @Nullable String actualSha256,
      boolean matches,
      @Nullable String fault) {}

  /**
   * Checks everything the chain says was received, and that no row claims more. Throws a problem
   * when the store cannot be reached at all.
   */
  List<Verified> verify(List<Arrival> arrivals, List<Original> rows, Pace pace) {
    List<Verified> verified = new ArrayList<>();
    for (Arrival arrival : arrivals) {
      verified.add(
          verify(
              arrival,
              rows.stream().filter(row -> row.id().equals(arrival.id())).findFirst(),
              pace));
    }
    for (Original row : rows) {
      if (arrivals.stream().noneMatch(arrival -> arrival.id().equals(row.id()))) {
        verified.add(
            new Verified(
                row.id(),
                row.fileName(),
                row.size(),
                row.sha256(),
                null,
                false,
                "The database has an entry of an original that the chain of custody does not say"
                    + " was received."));
      }
    }
    return List.copyOf(verified);
  }

  private Verified verify(Arrival arrival, Optional<Original> row, Pace pace) {
    List<String> faults = new ArrayList<>();
    if (row.isEmpty()) {
      faults.add(
          "The database has no entry of an original that the chain of custody says was received.");
    } else {
      List<String> differences = arrival.differencesOf(row.get());
      if (!differences.isEmpty()) {
        faults.add(
            "The database's entry of an original is not what the chain of custody says (%s)."
                .formatted(String.join(", ", differences)));
      }
    }
    String actual =
        arrival.object() == null ? null : readBack(arrival, arrival.object(), faults, pace);
    if (arrival.object() == null) {
      faults.add("The chain of custody does not say where the bytes of an original were stored.");
    }
    return new Verified(
        arrival.id(),
        arrival.fileName(),
        arrival.size(),
        arrival.sha256(),
        actual,
        faults.isEmpty(),
        faults.isEmpty() ? null : String.join(" ", faults));
  }

  /** The SHA-256 of the stored bytes; {@code null} when there are none. */
  private @Nullable String readBack(
      Arrival arrival, StoredObject object, List<String> faults, Pace pace) {
    try (InputStream stored = store.open(object);
        HashingStream hashing = new HashingStream(stored, Long.MAX_VALUE)) {
      hashing.transferTo(new Spending(pace));
      Digests actual = hashing.digests();
      if (!actual.equals(new Digests(arrival.sha256(), arrival.sha512()))
          || hashing.count() != arrival.size()) {
        faults.add("The bytes in the store are not those that were received.");
      }
      return actual.sha256();
    } catch (ObjectMissing missing) {
      faults.add("The store no longer has the bytes of an original.");
      return null;
    } catch (IOException e) {
      throw Problem.of(EvidenceProblem.STORE_UNAVAILABLE)
          .detail("The originals could not be read back now. Try again later.")
          .build();
    }
  }

  /** Takes bytes at the pace given and keeps none. */
  private static final class Spending extends OutputStream {

    private final Pace pace;

    Spending(Pace pace) {
      this.pace = pace;
    }

    @Override
    public void write(int one) {
      pace.spend(1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      pace.spend(length);
    }
  }
}
