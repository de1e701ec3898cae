package org.crosslight.evidence.reader.format.parley;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.crosslight.evidence.content.Attachment;
import org.crosslight.evidence.content.Conversation;
import org.crosslight.evidence.content.ConversationKind;
import org.crosslight.evidence.content.Identifier;
import org.crosslight.evidence.content.Message;
import org.crosslight.evidence.content.Party;
import org.crosslight.evidence.content.Place;
import org.crosslight.evidence.content.Row;
import org.crosslight.evidence.content.RowBuilder;
import org.crosslight.evidence.reader.Answered;
import org.crosslight.evidence.reader.Rows;
import org.crosslight.evidence.reader.source.Source;
import org.crosslight.evidence.reader.source.json.JsonFields;
import org.crosslight.evidence.reader.source.json.JsonRow;
import org.crosslight.evidence.reader.source.json.JsonVisitor;
import org.crosslight.evidence.reader.source.text.MediaNames;
import org.crosslight.evidence.reader.source.text.WrittenTimes;
import org.jspecify.annotations.Nullable;

/** Makes one exported chat into rows. */
final class ParleyChat implements JsonVisitor {
  private final Source document;
  private final Rows rows;
  private final WrittenTimes times;
  private final Answered answered = new Answered();

  ParleyChat(Source document, Rows rows) {
    this.document = document;
    this.rows = rows;
    this.times = rows.times();
  }

  @Override
  public boolean isRows(String path) {
    return path.equals("messages");
  }

  @Override
  public void row(JsonRow row) {
    Place place = row.place(document.path()).place();
    row.read(document, rows, said -> message(said, conversation(row), place));
  }

  private @Nullable RowBuilder message(JsonNode said, Conversation chat, Place place)
      throws IOException {
    String text = JsonFields.text(said, "text");
    String photo = JsonFields.text(said, "photo");
    if (text == null && photo == null) {
      return null;
    }
    Party author = party(said.path("author"));
    answered.has(JsonFields.text(said, "id"), place);
    return Row.of(chat, Message.PLAIN)
        .direction(rows.owner().sentBy(author))
        .from(author)
        .times(times.iso(JsonFields.text(said, "sent")))
        .text(text)
        .attachments(photo == null ? List.of() : List.of(attached(photo)))
        .replyTo(answered.by(JsonFields.text(said, "reply_to")));
  }

  private Conversation conversation(JsonRow row) {
    String id = Objects.requireNonNullElse(row.around("chat.id"), document.path());
    return new Conversation("parley:" + id, row.around("chat.title"), ConversationKind.CHAT);
  }

  private static @Nullable Party party(JsonNode author) {
    String handle = JsonFields.text(author, "handle");
    return Party.of(
        JsonFields.text(author, "name"),
        handle == null ? null : Identifier.handle("parley", handle));
  }

  private Attachment attached(String file) throws IOException {
    return document.found(MediaNames.media(file.substring(file.lastIndexOf('/') + 1)), file);
  }
}
