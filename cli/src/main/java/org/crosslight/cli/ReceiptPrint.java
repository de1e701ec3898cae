package org.crosslight.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.crosslight.client.CoverageReceipt;
import org.crosslight.client.Upload;

/** A coverage receipt as it is shown to people and to scripts. */
record ReceiptPrint(Upload upload, CoverageReceipt receipt, String fileName) {

  private static final int REJECTIONS_SHOWN = 10;

  private static final List<String> TAKEN_OVER =
      List.of(
          "reader",
          "readerVersion",
          "state",
          "rowsInSource",
          "rowsRead",
          "rowsRejected",
          "itemsByKind",
          "itemsDigest",
          "notes",
          "problem");

  String json(List<JsonNode> rejections) {
    ObjectNode node =
        Json.object()
            .put("sha256", upload.sha256())
            .put("originalId", upload.originalId())
            .put("extractionId", upload.extractionId());
    for (String field : TAKEN_OVER) {
      JsonNode value = receipt.extraction().path(field);
      if (value.isMissingNode()) {
        node.putNull(field);
      } else {
        node.set(field, value);
      }
    }
    node.set("rejections", Json.array(rejections));
    return node.toPrettyString();
  }

  String text(List<JsonNode> rejections) {
    StringBuilder text = new StringBuilder();
    line(text, "%s was received (SHA-256 %s).".formatted(fileName, upload.sha256()));
    if (!receipt.isFinished()) {
      line(text, "It is being read; --wait waits for that.");
    } else if (!receipt.hasFailed()) {
      line(
          text,
          "%,d rows in the source = %,d read + %,d rejected (reader %s)."
              .formatted(
                  receipt.rowsInSource(),
                  receipt.rowsRead(),
                  receipt.rowsRejected(),
                  receipt.reader()));
      if (!receipt.problem().isEmpty()) {
        line(text, "Reading ended early: " + receipt.problem());
      }
      rejections.stream()
          .limit(REJECTIONS_SHOWN)
          .forEach(rejection -> line(text, "  rejected: " + inALine(rejection)));
      long more = receipt.rowsRejected() - Math.min(rejections.size(), REJECTIONS_SHOWN);
      if (more > 0) {
        line(text, "  … and %,d more; --json lists them all.".formatted(more));
      }
      receipt.notes().forEach(note -> line(text, "Note: " + note));
    }
    return text.toString();
  }

  private static String inALine(JsonNode rejection) {
    JsonNode place = rejection.path("place");
    String detail = rejection.path("detail").asText("");
    return "%s, row %,d: %s"
        .formatted(
            place.path("path").asText(),
            place.path("row").asLong(),
            detail.isEmpty() ? rejection.path("reason").asText() : detail);
  }

  private static void line(StringBuilder text, String line) {
    text.append(line).append('\n');
  }
}
