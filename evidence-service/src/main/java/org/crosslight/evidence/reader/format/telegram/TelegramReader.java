package org.crosslight.evidence.reader.format.telegram;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.crosslight.evidence.reader.Documents;
import org.crosslight.evidence.reader.Ending;
import org.crosslight.evidence.reader.Fault;
import org.crosslight.evidence.reader.Format;
import org.crosslight.evidence.reader.Reader;
import org.crosslight.evidence.reader.Recognition;
import org.crosslight.evidence.reader.Rows;
import org.crosslight.evidence.reader.Told;
import org.crosslight.evidence.reader.source.Source;
import org.crosslight.evidence.reader.source.json.JsonDocument;
import org.crosslight.evidence.reader.source.text.TextEncoding;

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
          "\"type\"\\s*:\\s*\"(?:saved_messages|replies|personal_chat|bot_chat|(?:private|public)_"
              + "(?:group|supergroup|channel))\"");
  private static final Pattern MESSAGE =
      Pattern.compile(
          "\"messages\"\\s*:\\s*\\[\\s*\\{[^{}\\[\\]]{0,2000}\"(?:date_unixtime|from_id|actor_id)\"");
  private static final Pattern ACCOUNT =
      Pattern.compile("\"personal_information\"\\s*:\\s*\\{[^{}\\[\\]]{0,2000}\"user_id\"");

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
    byte[] head = document.head().bytes();
    String start = new String(head, TextEncoding.ofHead(head).charset());
    return start.stripLeading().startsWith("{")
        && (MESSAGE.matcher(start).find()
            || ACCOUNT.matcher(start).find()
            || (CHAT.matcher(start).find() && start.contains("\"messages\"")));
  }

  @Override
  public Ending read(Source source, Told told, Rows rows) throws IOException {
    return Documents.read(
        source,
        rows,
        TelegramReader::isExport,
        document -> {
          TelegramRows export =
              new TelegramRows(document.path(), source.members(), told.ownerName(), rows);
          boolean whole = JsonDocument.read(document, export).whole();
          export.end();
          return whole ? null : export.isCut() ? Fault.TRUNCATED_FILE : Fault.DAMAGED_DOCUMENT;
        });
  }
}
