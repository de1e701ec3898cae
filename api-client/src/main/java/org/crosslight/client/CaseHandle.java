package org.crosslight.client;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A case as a script names it.
 *
 * @param reference e.g. {@code LANTERN}
 * @param force code of the owning force
 */
public record CaseHandle(String id, String reference, String force) {

  static CaseHandle of(JsonNode node) {
    return new CaseHandle(
        node.required("id").asText(),
        node.required("reference").asText(),
        node.required("force").asText());
  }
}
