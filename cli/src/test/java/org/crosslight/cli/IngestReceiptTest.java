package org.crosslight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.crosslight.client.CoverageReceipt;
import org.crosslight.client.Upload;
import org.junit.jupiter.api.Test;

class IngestReceiptTest {

  private static final Upload UPLOAD = new Upload("original", "extraction", "ba78");

  @Test
  void namesTheRejectedRowsAndTheNotes() throws IOException {
    String text =
        text(
            """
            {"state": "partial", "reader": "message-csv", "rowsInSource": 4, "rowsRead": 3,
             "rowsRejected": 1,
             "notes": [{"slug": "date-order-assumed", "detail": "Day before month is assumed."}],
             "problem": {"title": "The file ends in the middle",
              "detail": "The file ends within a row; all rows before it were read."}}""",
            List.of(
                rejection("truncated-row", 5, "The file ends within a quoted cell of this row.")));

    assertThat(text.lines())
        .containsExactly(
            "chat.csv was received (SHA-256 ba78).",
            "4 rows in the source = 3 read + 1 rejected (reader message-csv).",
            "Reading ended early: The file ends within a row; all rows before it were read.",
            "  rejected: chat.csv, row 5: The file ends within a quoted cell of this row.",
            "Note: Day before month is assumed.");
  }

  @Test
  void namesTheFirstTenOfManyRejectedRows() throws IOException {
    String text =
        text(
            """
            {"state": "complete", "reader": "message-csv", "rowsInSource": 4000, "rowsRead": 2500,
             "rowsRejected": 1500, "notes": [], "problem": null}""",
            IntStream.rangeClosed(2, 1501)
                .mapToObj(
                    row ->
                        rejection(
                            "unbalanced-quote",
                            row,
                            "A quotation mark in this row is never closed."))
                .toList());

    List<String> lines = text.lines().toList();
    assertThat(lines).hasSize(13);
    assertThat(lines.get(11))
        .isEqualTo("  rejected: chat.csv, row 11: A quotation mark in this row is never closed.");
    assertThat(lines.get(12)).isEqualTo("  … and 1,490 more; --json lists them all.");
  }

  private static String text(String extraction, List<JsonNode> rejections) throws IOException {
    CoverageReceipt receipt = new CoverageReceipt(Json.MAPPER.readTree(extraction));
    return new ReceiptPrint(UPLOAD, receipt, "chat.csv").text(rejections);
  }

  private static JsonNode rejection(String reason, int row, String detail) {
    return Json.object()
        .put("reason", reason)
        .put("detail", detail)
        .set("place", Json.object().put("path", "chat.csv").put("row", row));
  }
}
