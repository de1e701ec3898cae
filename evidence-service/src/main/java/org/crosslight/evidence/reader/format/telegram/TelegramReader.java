package org.crosslight.evidence.reader.format.telegram;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.crosslight.evidence.reader.Documents;
import org.crosslight.evidence.reader.Ending;
import org.crosslight.evidence.reader.Format;
import org.crosslight.evidence.reader.Reader;
import org.crosslight.evidence.reader.Recognition;
import org.crosslight.evidence.reader.Rows;
import org.crosslight.evidence.reader.Told;
import org.crosslight.evidence.reader.source.Source;
import org.crosslight.evidence.reader.source.json.JsonDocument;
import org.crosslight.evidence.reader.source.json.JsonShape;

/**
 * Reads the JSON that Telegram Desktop exports: one chat, or a whole account; by itself, or in an
 * archive with the media that it names.
 *
 * <p>A row is a message or a line of the app, an entry of the lists of contacts, or the account's
 * own description; rows are numbered in the order of their document.
 */
public final class TelegramReader implements Reader {
  private static final Pattern CHAT =
      Pattern.compile(
          "saved_messages|replies|personal_chat|bot_chat|(private|public)_(group|supergroup|channel)");

  @Override
  public Format format() {
    return new Format(
        "telegram-json",
        "1",
        "Telegram Desktop export (JSON, or ZIP with media)",
        List.of("json", "zip"));
  }

  @Override
  public Recognition recognise(Source source) throws IOException {
    return Documents.any(source, TelegramReader::isExport)
        ? new Recognition(95, "a document is shaped as Telegram exports chats")
        : Recognition.no("no document is shaped as Telegram exports chats");
  }

  private static boolean isExport(Source document) throws IOException {
    JsonShape shape = JsonShape.of(document);
    return shape.has("personal_information.user_id")
        || isChat(shape, "")
        || isChat(shape, "chats.list.")
        || isChat(shape, "left_chats.list.");
  }

  private static boolean isChat(JsonShape shape, String place) {
    return shape.has(place + "messages")
        && (CHAT.matcher(shape.value(place + "type")).matches()
            || shape.has(place + "messages.date_unixtime")
            || shape.has(place + "messages.from_id")
            || shape.has(place + "messages.actor_id"));
  }

  @Override
  public Ending read(Source source, Told told, Rows rows) throws IOException {
    return Documents.read(
        source,
        rows,
        TelegramReader::isExport,
        document -> JsonDocument.read(document, new TelegramRows(document, rows)).fault());
  }
}
