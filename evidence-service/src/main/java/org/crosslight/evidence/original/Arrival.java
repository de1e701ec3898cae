package org.crosslight.evidence.original;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.crosslight.evidence.custody.CustodyDetail;
import org.crosslight.evidence.custody.CustodyDetails;
import org.crosslight.evidence.custody.CustodyEvent;
import org.crosslight.evidence.store.StoredObject;
import org.crosslight.kit.identity.OriginalId;
import org.jspecify.annotations.Nullable;

/**
 * What the chain of custody says of an original that was received. Unlike the row of the original
 * it is covered by hashes, so it is what everything else is measured by.
 *
 * @param size in bytes
 * @param quarantined the chain says that the bytes were not those announced
 * @param object where the bytes were put; {@code null} when the chain does not say
 */
public record Arrival(
    OriginalId id,
    String fileName,
    long size,
    String sha256,
    String sha512,
    String receivedBy,
    boolean quarantined,
    @Nullable StoredObject object) {

  /** All originals that an exhibit's chain says were received, in that order. */
  public static List<Arrival> of(List<CustodyEvent> events) {
    List<Arrival> arrivals = new ArrayList<>();
    for (CustodyEvent event : events) {
      CustodyDetails.of(event, CustodyDetail.Received.class)
          .ifPresent(received -> arrivals.add(arrival(received, event.actor(), events)));
    }
    return List.copyOf(arrivals);
  }

  private static Arrival arrival(
      CustodyDetail.Received received, String receivedBy, List<CustodyEvent> events) {
    OriginalId id = received.originalId();
    return new Arrival(
        id,
        received.fileName(),
        received.size(),
        received.sha256(),
        received.sha512(),
        receivedBy,
        CustodyDetails.in(events, CustodyDetail.DigestMismatch.class)
            .anyMatch(mismatch -> mismatch.originalId().equals(id)),
        CustodyDetails.in(events, CustodyDetail.Stored.class)
            .filter(stored -> stored.originalId().equals(id))
            .findFirst()
            .map(Arrival::place)
            .orElse(null));
  }

  private static StoredObject place(CustodyDetail.Stored stored) {
    return new StoredObject(stored.bucket(), stored.objectKey(), stored.objectVersion());
  }

  /** Names of what a row says otherwise than the chain; empty when they agree. */
  public List<String> differencesOf(Original row) {
    List<String> differences = new ArrayList<>();
    note(differences, "file name", fileName.equals(row.fileName()));
    note(differences, "size", size == row.size());
    note(differences, "SHA-256", sha256.equals(row.sha256()));
    note(differences, "SHA-512", sha512.equals(row.sha512()));
    note(differences, "receiver", receivedBy.equals(row.receivedBy()));
    note(differences, "state", quarantined == (row.state() == OriginalState.QUARANTINED));
    note(differences, "place in the store", Objects.equals(object, row.object()));
    return differences;
  }

  private static void note(List<String> differences, String name, boolean same) {
    if (!same) {
      differences.add(name);
    }
  }
}
