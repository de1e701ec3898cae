package org.crosslight.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.crosslight.stack.suite.CoverageReceipt;
import org.crosslight.stack.suite.Upload;

/** A coverage receipt as it is shown to people and to scripts. */
record ReceiptPrint(Upload upload, CoverageReceipt receipt, String fileName) {

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

  String text() {
    StringBuilder text = new StringBuilder();
    text.append("%s was received (SHA-256 %s).%n".formatted(fileName, upload.sha256()));
    if (!receipt.isFinished()) {
      text.append("It is being read; --wait waits for that.\n");
    } else if (!receipt.hasFailed()) {
      text.append(
          "%,d rows in the source = %,d read + %,d rejected (reader %s).%n"
              .formatted(
                  receipt.rowsInSource(),
                  receipt.rowsRead(),
                  receipt.rowsRejected(),
                  receipt.reader()));
    }
    return text.toString();
  }
}
