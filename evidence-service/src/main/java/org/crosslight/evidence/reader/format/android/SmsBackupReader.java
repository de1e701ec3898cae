package org.crosslight.evidence.reader.format.android;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.crosslight.evidence.content.Mark;
import org.crosslight.evidence.content.Provenance;
import org.crosslight.evidence.content.RowBuilder;
import org.crosslight.evidence.reader.Ending;
import org.crosslight.evidence.reader.Fault;
import org.crosslight.evidence.reader.Format;
import org.crosslight.evidence.reader.NoteKind;
import org.crosslight.evidence.reader.Raw;
import org.crosslight.evidence.reader.Reader;
import org.crosslight.evidence.reader.Recognition;
import org.crosslight.evidence.reader.RejectionReason;
import org.crosslight.evidence.reader.Rows;
import org.crosslight.evidence.reader.Told;
import org.crosslight.evidence.reader.UnreadableRow;
import org.crosslight.evidence.reader.source.Head;
import org.crosslight.evidence.reader.source.Source;
import org.crosslight.evidence.reader.source.text.Bytes;
import org.crosslight.evidence.reader.source.text.TextEncoding;

/**
 * Reads the XML of the Android app "SMS Backup &amp; Restore": text and picture messages, calls.
 *
 * <p>A row is one element {@code sms}, {@code mms} or {@code call}, numbered in the order of the
 * file. Equal rows, as overlapping backups have them, are rows of their own.
 */
public final class SmsBackupReader implements Reader {
  private static final Pattern ROOT = Pattern.compile("<(?:smses|calls)[\\s>/]");
  private static final Pattern ROW = Pattern.compile("<(?:sms|mms|call)\\s[^>]{0,2000}\\bdate=");
  private static final Pattern DECLARED =
      Pattern.compile("<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");

  @Override
  public Format format() {
    return new Format(
        "sms-backup-restore",
        "1",
        "SMS Backup & Restore (XML: messages and calls)",
        List.of("xml"));
  }

  @Override
  public Recognition recognise(Source source) throws IOException {
    byte[] head = source.head().bytes();
    String text = new String(head, TextEncoding.ofHead(head).charset());
    if (ROOT.matcher(text).find()) {
      return new Recognition(95, "the root element is smses or calls");
    }
    if (ROW.matcher(text).find()) {
      return new Recognition(60, "there are elements sms, mms or call");
    }
    return Recognition.no("there is no element smses or calls");
  }

  @Override
  public Ending read(Source source, Told told, Rows rows) throws IOException {
    TextEncoding encoding;
    try {
      encoding = encoding(source.bytes(), source.head());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Ending.unreadable(Fault.UNKNOWN_ENCODING);
    }
    long first = encoding.markLength();
    try (RowScanner scanner = new RowScanner(encoding.open(source.bytes()), first)) {
      boolean cut = new Reading(encoding, rows).readAll(scanner);
      if (rows.found() == 0 && !scanner.sawRoot()) {
        return Ending.unreadable(
            Fault.WRONG_FILE_FOR_READER,
            "The file has no element smses or calls, so it is no such backup."
                + " Choose another reader.");
      }
      if (scanner.announced() >= 0 && scanner.announced() != rows.found()) {
        rows.note(NoteKind.ANNOUNCED_COUNT_DIFFERS, scanner.announced(), rows.found());
      }
      return cut || !scanner.sawRootEnd()
          ? Ending.partial(
              Fault.TRUNCATED_FILE,
              "The file ends before its last row is closed; all rows before were read.")
          : Ending.whole();
    }
  }

  private static TextEncoding encoding(Bytes bytes, Head head) throws IOException {
    TextEncoding found = TextEncoding.of(bytes);
    if (found.markLength() > 0 || !found.hasOffsets()) {
      return found;
    }
    String start =
        new String(
            head.bytes(), 0, Math.min(head.bytes().length, 400), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(start);
    if (!declared.find()) {
      return found;
    }
    Charset charset = Charset.forName(declared.group(1));
    boolean isAscii = charset.equals(StandardCharsets.US_ASCII);
    boolean isWide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    return isAscii || isWide || charset.equals(StandardCharsets.UTF_8)
        ? found
        : new TextEncoding(charset, 0);
  }

  /** Reads row after row. */
  private static final class Reading {
    private final RowXml xml = new RowXml();
    private final SmsRow meaning;
    private final TextEncoding encoding;
    private final Rows rows;
    private long ordinal;

    Reading(TextEncoding encoding, Rows rows) {
      this.meaning = new SmsRow(rows.owner(), SmsRow.StoredParts.NONE);
      this.encoding = encoding;
      this.rows = rows;
    }

    /** True when the file ends within a row. */
    boolean readAll(RowScanner scanner) throws IOException {
      RowScanner.Found found;
      boolean cut = false;
      while ((found = scanner.next()) != null) {
        ordinal++;
        RowScanner.Found row = found;
        Provenance place = new Provenance("", ordinal, encoding.hasOffsets() ? row.offset() : null);
        Raw raw = Raw.of(row.text().length(), () -> row.text().decode(encoding).text());
        switch (row.end()) {
          case WHOLE -> rows.row(place, raw, () -> item(row));
          case RUNS_INTO_NEXT ->
              rows.reject(
                  place,
                  RejectionReason.BROKEN_XML,
                  "The next row begins before this one is closed.",
                  raw);
          case CUT -> {
            cut = true;
            rows.reject(place, RejectionReason.TRUNCATED_ROW, raw);
          }
        }
        rows.progress(scanner.consumed());
      }
      return cut;
    }

    private RowBuilder item(RowScanner.Found row) throws UnreadableRow, IOException {
      if (row.text().isTooLong()) {
        throw new UnreadableRow(
            RejectionReason.ROW_TOO_LARGE, "The row is larger than 8 MiB without its attachments.");
      }
      TextEncoding.Decoded decoded = row.text().decode(encoding);
      CharacterReferences.Repaired repaired = CharacterReferences.repair(decoded.text());
      RowBuilder item;
      try {
        item = meaning.item(xml.parse(repaired.text()));
      } catch (XMLStreamException broken) {
        throw new UnreadableRow(RejectionReason.BROKEN_XML);
      }
      if (item == null) {
        throw new UnreadableRow(
            RejectionReason.NOTHING_TO_READ,
            "The row has neither text nor the other party, or neither number nor date.");
      }
      return decoded.replaced() || repaired.replaced() ? item.mark(Mark.BYTES_REPLACED) : item;
    }
  }
}
