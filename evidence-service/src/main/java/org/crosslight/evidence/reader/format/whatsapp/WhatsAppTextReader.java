package org.crosslight.evidence.reader.format.whatsapp;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.crosslight.evidence.reader.Ending;
import org.crosslight.evidence.reader.Fault;
import org.crosslight.evidence.reader.Format;
import org.crosslight.evidence.reader.NoteKind;
import org.crosslight.evidence.reader.Reader;
import org.crosslight.evidence.reader.Recognition;
import org.crosslight.evidence.reader.Rows;
import org.crosslight.evidence.reader.Told;
import org.crosslight.evidence.reader.source.Head;
import org.crosslight.evidence.reader.source.Members;
import org.crosslight.evidence.reader.source.Source;
import org.crosslight.evidence.reader.source.text.TextEncoding;
import org.jspecify.annotations.Nullable;

/**
 * Reads WhatsApp's "Export chat": a text, or a ZIP archive with a text and the media.
 *
 * <p>A row is one message with its further lines, or one line of the app. Its number is that of its
 * first line.
 */
public final class WhatsAppTextReader implements Reader {
  private static final String WRONG_FILE =
      "No line of the file begins like a message that WhatsApp exports (date, time, sender)."
          + " Choose another reader.";

  @Override
  public Format format() {
    return new Format(
        "whatsapp-text",
        "1",
        "WhatsApp chat export (text, or ZIP with media)",
        List.of("txt", "zip"));
  }

  @Override
  public Recognition recognise(Source source) throws IOException {
    Head head = source.head();
    if (head.isContainer()) {
      return recogniseArchive(source.members());
    }
    String fileName = source.name();
    int named = ChatTitle.of(fileName) == null && !fileName.equals("_chat.txt") ? 0 : 5;
    int headers = headersIn(head);
    if (headers == 0) {
      return Recognition.no("no line begins with date, time and sender");
    }
    return new Recognition(
        (headers >= 3 ? 90 : 60) + named, "lines begin with date, time and sender");
  }

  private static Recognition recogniseArchive(Members members) throws IOException {
    for (Source document : members.likelyDocuments()) {
      if (headersIn(document.head()) > 0) {
        return new Recognition(90, "the archive holds a chat text");
      }
    }
    return Recognition.no("the archive holds no chat text");
  }

  private static int headersIn(Head head) {
    Charset charset = TextEncoding.ofHead(head.bytes()).charset();
    HeaderScanner scanner = new HeaderScanner();
    return (int)
        new String(head.bytes(), charset)
            .lines()
            .filter(line -> line.length() < 10_000)
            .map(scanner::scan)
            .filter(Objects::nonNull)
            .limit(10)
            .count();
  }

  @Override
  public Ending read(Source source, Told told, Rows rows) throws IOException {
    if (source.head().isContainer()) {
      return readArchive(source.members(), told, rows);
    }
    ChatText chat = ChatText.survey(source.bytes(), "");
    if (!chat.hasMessages()) {
      return Ending.unreadable(Fault.WRONG_FILE_FOR_READER, WRONG_FILE);
    }
    return ending(chat.read(told, rows, ChatTitle.of(told.fileName())));
  }

  private static Ending ending(boolean cut) {
    return cut
        ? Ending.partial(
            Fault.TRUNCATED_FILE, "The file ends within a message; ask for a complete export.")
        : Ending.whole();
  }

  private static Ending readArchive(Members members, Told told, Rows rows) throws IOException {
    List<ChatText> chats = new ArrayList<>();
    List<Source> texts = new ArrayList<>();
    for (Source document : members.documents()) {
      if (mayBeChat(document)) {
        ChatText chat = ChatText.survey(document.bytes(), document.path());
        if (chat.hasMessages()) {
          chats.add(chat);
          texts.add(document);
        }
      }
    }
    if (chats.isEmpty()) {
      return Ending.unreadable(
          Fault.WRONG_FILE_FOR_READER, "The archive holds no text that WhatsApp exported.");
    }
    boolean cut = false;
    for (int i = 0; i < chats.size(); i++) {
      cut |= chats.get(i).read(told, rows, title(texts.get(i), chats.size(), told));
    }
    int media = members.count() - chats.size();
    if (media > 0) {
      rows.note(NoteKind.MEDIA_NOT_READ, media);
    }
    return ending(cut);
  }

  // A whole text is looked over only where its name or its beginning promises a chat.
  private static boolean mayBeChat(Source document) throws IOException {
    return document.name().toLowerCase(Locale.ROOT).endsWith(".txt")
        || headersIn(document.head()) > 0;
  }

  private static @Nullable String title(Source text, int chats, Told told) {
    String own = ChatTitle.of(text.name());
    return own != null || chats > 1 ? own : ChatTitle.of(told.fileName());
  }
}
