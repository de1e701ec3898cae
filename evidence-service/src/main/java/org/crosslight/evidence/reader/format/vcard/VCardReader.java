package org.crosslight.evidence.reader.format.vcard;

import java.io.IOException;
import java.nio.charset.Charset;
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
import org.crosslight.evidence.content.RowBuilder;
import org.crosslight.evidence.reader.Ending;
import org.crosslight.evidence.reader.Fault;
import org.crosslight.evidence.reader.Format;
import org.crosslight.evidence.reader.Raw;
import org.crosslight.evidence.reader.Reader;
import org.crosslight.evidence.reader.Recognition;
import org.crosslight.evidence.reader.Rejection;
import org.crosslight.evidence.reader.RejectionReason;
import org.crosslight.evidence.reader.Rows;
import org.crosslight.evidence.reader.Told;
import org.crosslight.evidence.reader.UnreadableRow;
import org.crosslight.evidence.reader.source.Source;
import org.crosslight.evidence.reader.source.text.ByteLines;
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
  public Format format() {
    return new Format("vcard", "1", "Contacts (vCard)", List.of("vcf", "vcard"));
  }

  @Override
  public Recognition recognise(Source source) throws IOException {
    byte[] head = source.head().bytes();
    Charset charset = TextEncoding.ofHead(head).charset();
    return BEGIN.matcher(new String(head, charset)).find()
        ? new Recognition(92, "a line begins a card")
        : Recognition.no("no line begins a card");
  }

  @Override
  public Ending read(Source source, Told told, Rows rows) throws IOException {
    TextEncoding encoding = TextEncoding.of(source.bytes());
    Reading reading = new Reading(encoding, rows);
    try (ByteLines lines = new ByteLines(encoding.open(source.bytes()), encoding.markLength())) {
      while (lines.next()) {
        reading.take(lines);
      }
      return reading.end();
    }
  }

  /** Reads card after card. */
  private static final class Reading {
    private final TextEncoding encoding;
    private final Rows rows;
    private @Nullable CardLines card;
    private long cards;
    private long row;
    private long offset;
    private boolean replaced;
    private final StringBuilder outsideText = new StringBuilder();
    private long outside;

    Reading(TextEncoding encoding, Rows rows) {
      this.encoding = encoding;
      this.rows = rows;
    }

    void take(ByteLines lines) {
      TextEncoding.Decoded decoded = encoding.decode(lines.bytes(), 0, lines.kept());
      String line = decoded.text();
      CardLines open = card;
      if (line.strip().toUpperCase(Locale.ROOT).equals("BEGIN:VCARD")
          && (open == null || !open.mayNest())) {
        notEnded(RejectionReason.CARD_NOT_ENDED, RejectionReason.CARD_NOT_ENDED.sentence());
        rejectOutside();
        open = new CardLines();
        card = open;
        cards++;
        row++;
        offset = lines.offset();
        replaced = false;
      }
      if (open == null) {
        if (!line.isBlank()) {
          outside += line.length() + 1L;
          if (outsideText.length() < Rejection.LONGEST_EXCERPT) {
            outsideText.append(line).append('\n');
          }
        }
        return;
      }
      replaced |= decoded.replaced();
      if (open.take(line)) {
        card = null;
        finish(open);
        rows.progress(lines.consumed());
      }
    }

    private void finish(CardLines whole) {
      rows.row(here(), Raw.of(whole.length(), whole::toString), () -> item(whole));
    }

    private @Nullable RowBuilder item(CardLines whole) throws UnreadableRow {
      if (whole.isTooLong()) {
        throw new UnreadableRow(
            RejectionReason.ROW_TOO_LARGE, "The card is larger than 1 MiB without pictures.");
      }
      Card read = Card.parse(whole.toString());
      if (read == null) {
        throw new UnreadableRow(
            RejectionReason.NOTHING_TO_READ, "The card has no name, number or address.");
      }
      return Row.of(CONTACTS, read.contact())
          .text(read.note())
          .attachments(
              whole.hasPicture()
                  ? List.of(Attachment.named(null, MediaKind.IMAGE).sized(whole.pictureSize()))
                  : List.of())
          .marks(replaced ? Set.of(Mark.BYTES_REPLACED) : Set.of());
    }

    private Provenance here() {
      return new Provenance("", row, encoding.hasOffsets() ? offset : null);
    }

    private boolean notEnded(RejectionReason reason, String detail) {
      CardLines open = card;
      if (open == null) {
        return false;
      }
      rows.reject(here(), reason, detail, Raw.of(open.length(), open::toString));
      card = null;
      return true;
    }

    private void rejectOutside() {
      if (outside > 0) {
        row++;
        rows.reject(
            new Provenance("", row, null),
            RejectionReason.TEXT_OUTSIDE_CARD,
            Raw.of(outside, outsideText::toString));
        outsideText.setLength(0);
        outside = 0;
      }
    }

    Ending end() {
      if (cards == 0) {
        return Ending.unreadable(
            Fault.WRONG_FILE_FOR_READER,
            "No line of the file begins a card (BEGIN:VCARD). Choose another reader.");
      }
      boolean cut = notEnded(RejectionReason.TRUNCATED_ROW, "The file ends within this card.");
      rejectOutside();
      return cut
          ? Ending.partial(
              Fault.TRUNCATED_FILE, "The file ends within a card; all cards before it were read.")
          : Ending.whole();
    }
  }
}
