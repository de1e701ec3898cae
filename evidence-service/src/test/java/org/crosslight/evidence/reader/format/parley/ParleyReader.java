package org.crosslight.evidence.reader.format.parley;

import java.io.IOException;
import java.util.List;
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

/** Reads the chats that the app Parley exports, each a JSON document; a row is a message. */
public final class ParleyReader implements Reader {

  @Override
  public Format format() {
    return new Format("parley-json", "1", "Parley chat (JSON)", List.of("json", "zip"));
  }

  @Override
  public Recognition recognise(Source source) throws IOException {
    return Documents.any(source, ParleyReader::isChat)
        ? new Recognition(90, "a document is shaped as Parley exports chats")
        : Recognition.no("no document is shaped as Parley exports chats");
  }

  private static boolean isChat(Source document) throws IOException {
    return JsonShape.of(document).has("parley", "chat.title", "messages.author.handle");
  }

  @Override
  public Ending read(Source source, Told told, Rows rows) throws IOException {
    return Documents.read(
        source,
        rows,
        ParleyReader::isChat,
        document -> JsonDocument.read(document, new ParleyChat(document, rows)).fault());
  }
}
