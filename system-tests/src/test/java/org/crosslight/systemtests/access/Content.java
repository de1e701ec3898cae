package org.crosslight.systemtests.access;

import java.util.Locale;
import java.util.UUID;

/**
 * What is sent with a request, so that only access decides how it is answered.
 *
 * @param query beginning with a question mark, or empty
 */
record Content(String query, String type, String accept, String body) {

  private static final String JSON = "application/json";
  private static final String ANY = "*/*";

  static Content of(Operation operation) {
    String unique = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    return switch (operation.id()) {
      case "openCase" ->
          json(
              "{\"reference\":\"MTX " + unique + "\",\"title\":\"x\",\"openedOn\":\"2026-01-05\"}");
      case "changeCase" -> json("{\"title\":\"Matrix\"}");
      case "putMember" -> json("{\"role\":\"reader\"}");
      case "registerExhibit" ->
          json(
              "{\"reference\":\"MTX/"
                  + unique
                  + "\",\"description\":\"x\",\"deviceKind\":\"phone\",\"seizedWhere\":\"x\","
                  + "\"seizedBy\":\"x\",\"receivedAt\":\"2026-01-05T08:00:00Z\"}");
      case "uploadOriginal" ->
          new Content(
              "?fileName=chat-" + unique + ".txt",
              "application/octet-stream",
              ANY,
              "12/03/2026, 21:14 - Ana: " + unique + "\n");
      case "readOriginalAgain" -> json("{\"reader\":\"no-such-reader\"}");
      case "verifyCustody" -> json("{}");
      case "markConversationRead" -> json("{\"fromPosition\":0,\"toPosition\":0}");
      case "nextUnread" -> new Content("?from=0", JSON, ANY, "");
      case "searchCase" -> new Content("?q=station", JSON, ANY, "");
      case "translateLines" -> json("{\"lines\":[{\"text\":\"Llego a las nueve\"}]}");
      case "sendFile" -> new Content("?column=text", "text/csv", ANY, "text\nLlego\n");
      case "streamTranslations" -> new Content("", JSON, "application/x-ndjson", "");
      default -> new Content("", JSON, ANY, "");
    };
  }

  private static Content json(String body) {
    return new Content("", JSON, ANY, body);
  }
}
