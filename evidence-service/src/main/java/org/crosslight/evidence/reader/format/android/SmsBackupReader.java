package org.crosslight.evidence.reader.format.android;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
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
import org.crosslight.evidence.reader.source.Source;
import org.crosslight.evidence.reader.source.text.TextEncoding;
import org.crosslight.evidence.reader.source.xml.CharacterReferences;
import org.crosslight.evidence.reader.source.xml.Element;
import org.crosslight.evidence.reader.source.xml.RowXml;
import org.crosslight.evidence.reader.source.xml.XmlEncoding;
import org.crosslight.evidence.reader.source.xml.XmlLayout;
import org.crosslight.evidence.reader.source.xml.XmlRows;
import org.jspecify.annotations.Nullable;

/**
 * Reads the XML of the Android app "SMS Backup &amp; Restore": text and picture messages, calls.
 *
 * <p>A row is one element {@code sms}, {@code mms} or {@code call}, numbered in the order of the
 * file. Equal rows, as overlapping backups have them, are rows of their own.
 */
public final class SmsBackupReader implements Reader {
  private static final Pattern ROOT = Pattern.compile("<(?:smses|calls)[\\s>/]");
  private static final Pattern ROW = Pattern.compile("<(?:sms|mms|call)\\s[^>]{0,2000}\\bdate=");
  private static final Pattern COUNT = Pattern.compile("\\bcount\\s*=\\s*[\"'](\\d{1,12})[\"']");
  private static final XmlLayout LAYOUT =
      new XmlLayout(List.of("smses", "calls"), List.of("sms", "mms", "call"), "data");

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
    Optional<TextEncoding> known = XmlEncoding.of(source);
    if (known.isEmpty()) {
      return Ending.unreadable(Fault.UNKNOWN_ENCODING);
    }
    TextEncoding encoding = known.get();
    long first = encoding.markLength();
    try (XmlRows elements = new XmlRows(encoding.open(source.bytes()), first, LAYOUT)) {
      boolean cut = new Reading(encoding, rows).readAll(elements);
      if (rows.found() == 0 && elements.root() == null) {
        return Ending.unreadable(
            Fault.WRONG_FILE_FOR_READER,
            "The file has no element smses or calls, so it is no such backup."
                + " Choose another reader.");
      }
      long announced = announced(elements.root());
      if (announced >= 0 && announced != rows.found()) {
        rows.note(NoteKind.ANNOUNCED_COUNT_DIFFERS, announced, rows.found());
      }
      return cut || !elements.sawRootEnd()
          ? Ending.partial(
              Fault.TRUNCATED_FILE,
              "The file ends before its last row is closed; all rows before were read.")
          : Ending.whole();
    }
  }

  /** How many rows the file says it has, or -1. */
  private static long announced(@Nullable String root) {
    Matcher count = COUNT.matcher(root == null ? "" : root);
    return count.find() ? Long.parseLong(count.group(1)) : -1;
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
    boolean readAll(XmlRows elements) throws IOException {
      XmlRows.Found found;
      boolean cut = false;
      while ((found = elements.next()) != null) {
        ordinal++;
        XmlRows.Found row = found;
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
        rows.progress(elements.consumed());
      }
      return cut;
    }

    private RowBuilder item(XmlRows.Found row) throws UnreadableRow, IOException {
      if (row.text().isTooLong()) {
        throw new UnreadableRow(
            RejectionReason.ROW_TOO_LARGE, "The row is larger than 8 MiB without its attachments.");
      }
      TextEncoding.Decoded decoded = row.text().decode(encoding);
      CharacterReferences.Repaired repaired = CharacterReferences.repair(decoded.text());
      RowBuilder item;
      try {
        item = meaning.item(elements(repaired.text()));
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

    /** The app writes "null" for what it has not. */
    private List<Element> elements(String row) throws XMLStreamException {
      return xml.parse(row).stream().map(element -> element.without("null")).toList();
    }
  }
}
