package org.crosslight.evidence.reader.format.vcard;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.crosslight.evidence.content.Attachment;
import org.crosslight.evidence.content.Conversation;
import org.crosslight.evidence.content.ConversationKind;
import org.crosslight.evidence.content.Mark;
import org.crosslight.evidence.content.MediaKind;
import org.crosslight.evidence.content.Provenance;
import org.crosslight.evidence.content.Row;
import org.crosslight.evidence.reader.ItemSink;
import org.crosslight.evidence.reader.ReadOptions;
import org.crosslight.evidence.reader.ReadOutcome;
import org.crosslight.evidence.reader.Reader;
import org.crosslight.evidence.reader.Recognition;
import org.crosslight.evidence.reader.RowLedger;
import org.crosslight.evidence.reader.source.Head;
import org.crosslight.evidence.reader.source.text.ByteLines;
import org.crosslight.evidence.reader.source.text.Bytes;
import org.crosslight.evidence.reader.source.text.TextEncoding;
import org.jspecify.annotations.Nullable;

/**
 * Reads address book cards.
 *
 * <p>A row is one card, or one run of lines between cards that belong to none (always rejected).
 * Rows are numbered in the order of the file.
 */
public final class VCardReader implements Reader {
  private static final Conversation CONTACTS =
      new Conversation("contacts", "Contacts", ConversationKind.CONTACTS);
  private static final Pattern BEGIN =
      Pattern.compile("^\\s*BEGIN:VCARD\\s*$", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  @Override
  public String name() {
    return "vcard";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public String title() {
    return "Contacts (vCard)";
  }

  @Override
  public List<String> extensions() {
    return List.of("vcf", "vcard");
  }

  @Override
  public Recognition recognise(Head head, String fileName) {
    Charset charset = TextEncoding.ofHead(head.bytes()).charset();
    return BEGIN.matcher(new String(head.bytes(), charset)).find()
        ? new Recognition(92, "a line begins a card")
        : Recognition.no("no line begins a card");
  }

  @Override
  public ReadOutcome read(Path file, ReadOptions options, ItemSink sink) throws IOException {
    Bytes bytes = Bytes.of(file);
    TextEncoding encoding = TextEncoding.of(bytes);
    RowLedger ledger = new RowLedger(sink, Files.size(file));
    Reading reading = new Reading(encoding, ledger);
    try (ByteLines lines = new ByteLines(encoding.open(bytes), encoding.markLength())) {
      while (lines.next()) {
        reading.take(lines);
      }
      return reading.end();
    }
  }

  /** Reads card after card. */
  private static final class Reading {
    private final TextEncoding encoding;
    private final RowLedger ledger;
    private @Nullable CardLines card;
    private long cards;
    private long row;
    private long offset;
    private boolean replaced;
    private long outside;

    Reading(TextEncoding encoding, RowLedger ledger) {
      this.encoding = encoding;
      this.ledger = ledger;
    }

    void take(ByteLines lines) {
      TextEncoding.Decoded decoded = encoding.decode(lines.bytes(), 0, lines.kept());
      String line = decoded.text();
      CardLines open = card;
      if (line.strip().toUpperCase(Locale.ROOT).equals("BEGIN:VCARD")
          && (open == null || !open.mayNest())) {
        notEnded("card-not-ended", "The next card begins before this one has ended.");
        rejectOutside();
        open = new CardLines();
        card = open;
        cards++;
        row++;
        offset = lines.offset();
        replaced = false;
      }
      if (open == null) {
        outside += line.isBlank() ? 0 : line.length() + 1L;
        return;
      }
      replaced |= decoded.replaced();
      if (open.take(line)) {
        card = null;
        finish(open);
        ledger.progress(lines.consumed());
      }
    }

    private void finish(CardLines whole) {
      ledger.found("", row);
      if (whole.isTooLong()) {
        ledger.reject(
            "row-too-large", "The card is larger than 1 MiB without pictures.", whole.length());
        return;
      }
      Card read = Card.parse(whole.toString());
      if (read == null) {
        ledger.reject(
            "nothing-to-read", "The card has no name, number or address.", whole.length());
        return;
      }
      ledger.read(item(read, whole));
    }

    private Row item(Card read, CardLines lines) {
      Set<Mark> marks = replaced ? EnumSet.of(Mark.BYTES_REPLACED) : EnumSet.noneOf(Mark.class);
      return Row.of(CONTACTS, read.contact())
          .text(read.note())
          .attachments(
              lines.hasPicture()
                  ? List.of(Attachment.named(null, MediaKind.IMAGE).sized(lines.pictureSize()))
                  : List.of())
          .marks(marks)
          .at(new Provenance("", row, encoding.hasOffsets() ? offset : null));
    }

    private boolean notEnded(String reason, String detail) {
      CardLines open = card;
      if (open == null) {
        return false;
      }
      ledger.found("", row);
      ledger.reject(reason, detail, open.length());
      card = null;
      return true;
    }

    private void rejectOutside() {
      if (outside > 0) {
        row++;
        ledger.found("", row);
        ledger.reject("text-outside-card", "These lines belong to no card.", outside);
        outside = 0;
      }
    }

    ReadOutcome end() {
      if (cards == 0) {
        return new ReadOutcome.Unreadable(
            "wrong-file-for-reader",
            "No line of the file begins a card (BEGIN:VCARD). Choose another reader.");
      }
      boolean cut = notEnded("truncated-row", "The file ends within this card.");
      rejectOutside();
      return cut
          ? ledger.partial(
              "truncated-file", "The file ends within a card; all cards before it were read.")
          : ledger.complete();
    }
  }
}
