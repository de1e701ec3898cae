package org.crosslight.evidence.reader.format.smsbackup;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.crosslight.evidence.content.Provenance;
import org.crosslight.evidence.content.Row;
import org.crosslight.evidence.reader.ItemSink;
import org.crosslight.evidence.reader.ReadOptions;
import org.crosslight.evidence.reader.ReadOutcome;
import org.crosslight.evidence.reader.Reader;
import org.crosslight.evidence.reader.Recognition;
import org.crosslight.evidence.reader.RowLedger;
import org.crosslight.evidence.reader.source.Head;
import org.crosslight.evidence.reader.source.text.Bytes;
import org.crosslight.evidence.reader.source.text.TextEncoding;

/**
 * Reads the XML of the Android app "SMS Backup &amp; Restore": text and picture messages, calls.
 *
 * <p>A row is one element {@code sms}, {@code mms} or {@code call}, numbered in the order of the
 * file. Equal rows, as overlapping backups have them, are rows of their own.
 */
public final class SmsBackupReader implements Reader {
  private static final Pattern DECLARED =
      Pattern.compile("<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");

  @Override
  public String name() {
    return "sms-backup-restore";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public String title() {
    return "SMS Backup & Restore (XML: messages and calls)";
  }

  @Override
  public List<String> extensions() {
    return List.of("xml");
  }

  @Override
  public Recognition recognise(Head head, String fileName) {
    String text = new String(head.bytes(), TextEncoding.ofHead(head.bytes()).charset());
    if (Pattern.compile("<(?:smses|calls)[\\s>/]").matcher(text).find()) {
      return new Recognition(95, "the root element is smses or calls");
    }
    if (Pattern.compile("<(?:sms|mms|call)\\s[^>]{0,2000}\\bdate=").matcher(text).find()) {
      return new Recognition(60, "there are elements sms, mms or call");
    }
    return Recognition.no("there is no element smses or calls");
  }

  @Override
  public ReadOutcome read(Path file, ReadOptions options, ItemSink sink) throws IOException {
    Bytes bytes = Bytes.of(file);
    TextEncoding encoding;
    try {
      encoding = encoding(bytes, Head.of(file));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return new ReadOutcome.Unreadable(
          "unknown-encoding", "The file declares a character encoding that is not known.");
    }
    RowLedger ledger = new RowLedger(sink, Files.size(file));
    long first = encoding.markLength();
    try (RowScanner scanner = new RowScanner(encoding.open(bytes), first)) {
      boolean cut = new Reading(options, encoding, ledger).readAll(scanner);
      if (ledger.rowsFound() == 0 && !scanner.sawRoot()) {
        return new ReadOutcome.Unreadable(
            "wrong-file-for-reader",
            "The file has no element smses or calls, so it is no such backup."
                + " Choose another reader.");
      }
      if (scanner.announced() >= 0 && scanner.announced() != ledger.rowsFound()) {
        ledger.note(
            "announced-count-differs",
            "The file announces %d rows and holds %d."
                .formatted(scanner.announced(), ledger.rowsFound()));
      }
      return cut || !scanner.sawRootEnd()
          ? ledger.partial(
              "truncated-file",
              "The file ends before its last row is closed; all rows before were read.")
          : ledger.complete();
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
    private final SmsRow rows;
    private final TextEncoding encoding;
    private final RowLedger ledger;
    private long ordinal;

    Reading(ReadOptions options, TextEncoding encoding, RowLedger ledger) {
      this.rows = new SmsRow(options);
      this.encoding = encoding;
      this.ledger = ledger;
    }

    /** True when the file ends within a row. */
    boolean readAll(RowScanner scanner) throws IOException {
      RowScanner.Found row;
      boolean cut = false;
      while ((row = scanner.next()) != null) {
        ordinal++;
        ledger.found("", ordinal);
        switch (row.end()) {
          case WHOLE -> read(row);
          case RUNS_INTO_NEXT ->
              ledger.reject(
                  "broken-xml",
                  "The next row begins before this one is closed.",
                  row.text().length());
          case CUT -> {
            cut = true;
            ledger.reject("truncated-row", "The file ends within this row.", row.text().length());
          }
        }
        ledger.progress(scanner.consumed());
      }
      return cut;
    }

    private void read(RowScanner.Found row) {
      if (row.text().isTooLong()) {
        ledger.reject(
            "row-too-large",
            "The row is larger than 8 MiB without its attachments.",
            row.text().length());
        return;
      }
      TextEncoding.Decoded decoded = row.text().decode(encoding);
      CharacterReferences.Repaired repaired = CharacterReferences.repair(decoded.text());
      Provenance provenance =
          new Provenance("", ordinal, encoding.hasOffsets() ? row.offset() : null);
      Row item;
      try {
        item =
            rows.item(
                xml.parse(repaired.text()),
                provenance,
                SmsRow.marks(decoded.replaced() || repaired.replaced()));
      } catch (XMLStreamException broken) {
        ledger.reject("broken-xml", "The row is not well-formed XML.", row.text().length());
        return;
      }
      if (item == null) {
        ledger.reject(
            "nothing-to-read",
            "The row has neither text nor the other party, or neither number nor date.",
            row.text().length());
      } else {
        ledger.read(item);
      }
    }
  }
}
