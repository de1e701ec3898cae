package org.crosslight.client;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an exhibit when it is registered.
 *
 * @param reference e.g. {@code JDS/1}; unique in its case
 * @param deviceKind {@code phone}, {@code tablet}, {@code computer}, {@code sim}, {@code
 *     provider-return} or {@code other}
 * @param seizedAt absent when nobody knows
 */
public record ExhibitDetails(
    String reference,
    String description,
    String deviceKind,
    @Nullable Instant seizedAt,
    String seizedWhere,
    String seizedBy,
    Instant receivedAt) {

  ObjectNode json() {
    return Http.JSON
        .createObjectNode()
        .put("reference", reference)
        .put("description", description)
        .put("deviceKind", deviceKind)
        .put("seizedAt", seizedAt == null ? null : seizedAt.toString())
        .put("seizedWhere", seizedWhere)
        .put("seizedBy", seizedBy)
        .put("receivedAt", receivedAt.toString());
  }
}
