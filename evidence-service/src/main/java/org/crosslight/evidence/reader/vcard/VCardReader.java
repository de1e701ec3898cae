package org.crosslight.evidence.reader.vcard;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.crosslight.evidence.reader.Conversation;
import org.crosslight.evidence.reader.ConversationKind;
import org.crosslight.evidence.reader.Direction;
import org.crosslight.evidence.reader.Head;
import org.crosslight.evidence.reader.ItemKind;
import org.crosslight.evidence.reader.ItemSink;
import org.crosslight.evidence.reader.Mark;
import org.crosslight.evidence.reader.Media;
import org.crosslight.evidence.reader.MediaKind;
import org.crosslight.evidence.reader.Provenance;
import org.crosslight.evidence.reader.ReadItem;
import org.crosslight.evidence.reader.ReadOptions;
import org.crosslight.evidence.reader.ReadOutcome;
import org.crosslight.evidence.reader.Reader;
import org.crosslight.evidence.reader.Recognition;
import org.crosslight.evidence.reader.RowLedger;
import org.crosslight.evidence.reader.text.ByteLines;
import org.crosslight.evidence.reader.text.Bytes;
import org.crosslight.evidence.reader.text.TextEncoding;
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

    private ReadItem item(Card read, CardLines lines) {
      Set<Mark> marks = replaced ? EnumSet.of(Mark.BYTES_REPLACED) : EnumSet.noneOf(Mark.class);
      return new ReadItem(
          CONTACTS,
          ItemKind.CONTACT,
          Direction.UNKNOWN,
          null,
          List.of(),
          null,
          "",
          null,
          read.note(),
          lines.hasPicture()
              ? List.of(new Media(null, MediaKind.IMAGE, lines.pictureSize()))
              : List.of(),
          null,
          read.contact(),
          false,
          marks,
          new Provenance("", row, encoding.hasOffsets() ? offset : null));
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
