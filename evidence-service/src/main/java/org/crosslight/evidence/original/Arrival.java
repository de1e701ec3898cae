package org.crosslight.evidence.original;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.crosslight.evidence.custody.CustodyAction;
import org.crosslight.evidence.custody.CustodyEvent;
import org.crosslight.evidence.store.StoredObject;
import org.crosslight.kit.identity.OriginalId;
import org.jspecify.annotations.Nullable;

/**
 * What the chain of custody says of an original that was received. Unlike the row of the original
 * it is covered by hashes, so it is what everything else is measured by.
 *
 * @param size in bytes; negative when the chain does not say
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
      if (event.action().equals(CustodyAction.RECEIVED.label())) {
        originalOf(event).ifPresent(id -> arrivals.add(received(id, event, events)));
      }
    }
    return List.copyOf(arrivals);
  }

  private static Arrival received(OriginalId id, CustodyEvent event, List<CustodyEvent> events) {
    JsonNode detail = event.detail();
    return new Arrival(
        id,
        detail.path("fileName").asText(),
        detail.path("size").asLong(-1),
        detail.path("sha256").asText(),
        detail.path("sha512").asText(),
        event.actor(),
        about(id, CustodyAction.DIGEST_MISMATCH, events).isPresent(),
        about(id, CustodyAction.STORED, events).map(Arrival::place).orElse(null));
  }

  private static Optional<CustodyEvent> about(
      OriginalId id, CustodyAction action, List<CustodyEvent> events) {
    return events.stream()
        .filter(event -> event.action().equals(action.label()))
        .filter(event -> originalOf(event).filter(id::equals).isPresent())
        .findFirst();
  }

  private static StoredObject place(CustodyEvent stored) {
    JsonNode version = stored.detail().path("objectVersion");
    return new StoredObject(
        stored.detail().path("bucket").asText(),
        stored.detail().path("objectKey").asText(),
        version.isTextual() ? version.asText() : null);
  }

  private static Optional<OriginalId> originalOf(CustodyEvent event) {
    try {
      return Optional.of(
          new OriginalId(UUID.fromString(event.detail().path("originalId").asText())));
    } catch (IllegalArgumentException edited) {
      return Optional.empty();
    }
  }

  /** Names of what a row says otherwise than the chain; empty when they agree. */
  List<String> differencesOf(Original row) {
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
