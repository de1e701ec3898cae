package org.crosslight.evidence.reader.format.whatsapp;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.crosslight.evidence.reader.ItemSink;
import org.crosslight.evidence.reader.ReadOptions;
import org.crosslight.evidence.reader.ReadOutcome;
import org.crosslight.evidence.reader.Reader;
import org.crosslight.evidence.reader.Recognition;
import org.crosslight.evidence.reader.RowLedger;
import org.crosslight.evidence.reader.source.Head;
import org.crosslight.evidence.reader.source.text.Bytes;
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
  public String name() {
    return "whatsapp-text";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public String title() {
    return "WhatsApp chat export (text, or ZIP with media)";
  }

  @Override
  public List<String> extensions() {
    return List.of("txt", "zip");
  }

  @Override
  public Recognition recognise(Head head, String fileName) {
    if (head.isArchive()) {
      return recogniseArchive(head);
    }
    int named = ChatTitle.of(fileName) == null && !fileName.equals("_chat.txt") ? 0 : 5;
    int headers = headersIn(head);
    if (headers == 0) {
      return Recognition.no("no line begins with date, time and sender");
    }
    return new Recognition(
        (headers >= 3 ? 90 : 60) + named, "lines begin with date, time and sender");
  }

  private static Recognition recogniseArchive(Head head) {
    for (Head.Entry entry : head.archive()) {
      if (headersIn(entry.head()) > 0) {
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
  public ReadOutcome read(Path file, ReadOptions options, ItemSink sink) throws IOException {
    RowLedger ledger = new RowLedger(sink, Files.size(file));
    if (Head.of(file).isArchive()) {
      return readArchive(file, options, ledger);
    }
    ChatText chat = ChatText.survey(Bytes.of(file), "");
    if (!chat.hasMessages()) {
      return new ReadOutcome.Unreadable("wrong-file-for-reader", WRONG_FILE);
    }
    boolean cut = chat.read(options, ledger, ChatTitle.of(options.fileName()));
    return outcome(ledger, cut);
  }

  private static ReadOutcome outcome(RowLedger ledger, boolean cut) {
    return cut
        ? ledger.partial(
            "truncated-file", "The file ends within a message; ask for a complete export.")
        : ledger.complete();
  }

  private static ReadOutcome readArchive(Path file, ReadOptions options, RowLedger ledger)
      throws IOException {
    ChatArchive archive = ChatArchive.open(file);
    List<ChatText> chats = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (String entry : archive.entries()) {
      if (entry.toLowerCase(Locale.ROOT).endsWith(".txt")) {
        ChatText chat = ChatText.survey(archive.bytes(entry), entry);
        if (chat.hasMessages()) {
          chats.add(chat);
          names.add(entry);
        }
      }
    }
    if (chats.isEmpty()) {
      return new ReadOutcome.Unreadable(
          "wrong-file-for-reader", "The archive holds no text that WhatsApp exported.");
    }
    boolean cut = false;
    for (int i = 0; i < chats.size(); i++) {
      cut |= chats.get(i).read(options, ledger, title(names.get(i), chats.size(), options));
    }
    int media = archive.entries().size() - chats.size();
    if (media > 0) {
      ledger.note(
          "media-not-read", "%d other files in the archive were not read.".formatted(media));
    }
    if (archive.isDamaged()) {
      return ledger.partial(
          "truncated-file",
          "The archive is damaged or cut off; what comes before the damage was read.");
    }
    return outcome(ledger, cut);
  }

  private static @Nullable String title(String entry, int chats, ReadOptions options) {
    String own = ChatTitle.of(entry);
    return own != null || chats > 1 ? own : ChatTitle.of(options.fileName());
  }
}
