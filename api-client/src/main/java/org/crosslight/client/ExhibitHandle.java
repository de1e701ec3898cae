package org.crosslight.client;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An exhibit as a script names it.
 *
 * @param reference e.g. {@code JDS/1}
 */
public record ExhibitHandle(String id, String caseId, String reference) {

  static ExhibitHandle of(JsonNode node) {
    return new ExhibitHandle(
        node.required("id").asText(),
        node.required("caseId").asText(),
        node.required("reference").asText());
  }
}
