package org.crosslight.evidence.reader.format.whatsapp;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosslight.evidence.content.Conversation;
import org.crosslight.evidence.content.ConversationKind;
import org.crosslight.evidence.content.Mark;
import org.crosslight.evidence.content.Message;
import org.crosslight.evidence.content.Provenance;
import org.crosslight.evidence.content.Row;
import org.crosslight.evidence.content.RowBuilder;
import org.crosslight.evidence.content.State;
import org.crosslight.evidence.reader.DateOrder;
import org.crosslight.evidence.reader.NoteKind;
import org.crosslight.evidence.reader.Raw;
import org.crosslight.evidence.reader.RejectionReason;
import org.crosslight.evidence.reader.Rows;
import org.crosslight.evidence.reader.Told;
import org.crosslight.evidence.reader.UnreadableRow;
import org.crosslight.evidence.reader.format.whatsapp.Header.Style;
import org.crosslight.evidence.reader.source.text.ByteLines;
import org.crosslight.evidence.reader.source.text.Bytes;
import org.crosslight.evidence.reader.source.text.TextEncoding;
import org.crosslight.evidence.reader.source.text.WrittenTimes;
import org.jspecify.annotations.Nullable;

/** One exported chat: surveyed once as a whole, then read message by message. */
final class ChatText {
  private final Bytes bytes;
  private final String path;
  private final TextEncoding encoding;
  private final ChatSurvey survey;

  private ChatText(Bytes bytes, String path, TextEncoding encoding, ChatSurvey survey) {
    this.bytes = bytes;
    this.path = path;
    this.encoding = encoding;
    this.survey = survey;
  }

  /** Looks over the whole text. */
  static ChatText survey(Bytes bytes, String path) throws IOException {
    TextEncoding encoding = TextEncoding.of(bytes);
    ChatSurvey survey = new ChatSurvey();
    HeaderScanner scanner = new HeaderScanner();
    try (ByteLines lines = lines(bytes, encoding)) {
      while (lines.next()) {
        if (mayBeHeader(lines)) {
          String line = text(lines, encoding).text();
          Header header = scanner.scan(line);
          if (header != null) {
            survey.take(header, line);
          }
        }
      }
    }
    return new ChatText(bytes, path, encoding, survey);
  }

  boolean hasMessages() {
    return survey.headers() > 0;
  }

  private static ByteLines lines(Bytes bytes, TextEncoding encoding) throws IOException {
    InputStream in = encoding.open(bytes);
    return new ByteLines(in, encoding.markLength());
  }

  private static TextEncoding.Decoded text(ByteLines lines, TextEncoding encoding) {
    return encoding.decode(lines.bytes(), 0, lines.kept());
  }

  // A header begins with a figure, a bracket or a byte above ASCII.
  private static boolean mayBeHeader(ByteLines lines) {
    if (lines.kept() < 8) {
      return false;
    }
    byte first = lines.bytes()[0];
    return first < 0 || first == '[' || (first >= '0' && first <= '9');
  }

  /** Reads every message and every line of the app; true when the text ends in mid-message. */
  boolean read(Told told, Rows rows, @Nullable String title) throws IOException {
    Reading reading = new Reading(told, rows, title);
    try (ByteLines lines = lines(bytes, encoding)) {
      while (lines.next()) {
        reading.take(lines);
      }
      reading.end(lines);
    }
    reading.noteWhatWasFound();
    return reading.cut;
  }

  /** The second pass. */
  private final class Reading {
    private final Rows rows;
    private final WrittenTimes times;
    private final Told told;
    private final Set<Style> styles;
    private final Map<Style, DateOrder> orders = new HashMap<>();
    private final Set<String> names;
    private final Participants participants;
    private final Conversation conversation;
    private final HeaderScanner scanner = new HeaderScanner();
    private final CutHeader cutHeader = new CutHeader(orders);
    private final StringBuilder text = new StringBuilder();
    private long textLength;
    private @Nullable Header header;
    private String headerLine = "";
    private long row;
    private long offset;
    private boolean replaced;
    private boolean preamble;
    private long foreignHeaders;
    private boolean cut;

    Reading(Told told, Rows rows, @Nullable String title) {
      this.told = told;
      this.rows = rows;
      this.times = rows.times();
      List<Style> chosen = survey.messageStyles();
      this.styles = new HashSet<>(chosen);
      for (Style style : chosen) {
        orders.put(style, decide(style));
      }
      this.names = survey.names(chosen);
      String subject = survey.subject(chosen);
      String shown = title == null ? subject : title;
      this.participants = new Participants(names, shown, told);
      this.conversation = new Conversation("whatsapp:" + path, shown, ConversationKind.CHAT);
    }

    private DateOrder decide(Style style) {
      DateEvidence.Decision decision = survey.of(style).dates.decide(told.dateOrder());
      if (decision.assumed()) {
        rows.note(NoteKind.DATE_ORDER_ASSUMED);
      } else {
        rows.note(NoteKind.DATE_ORDER, decision.order().code(), decision.because());
      }
      return decision.order();
    }

    void take(ByteLines lines) {
      if (mayBeHeader(lines)) {
        TextEncoding.Decoded decoded = text(lines, encoding);
        Header found = scanner.scan(decoded.text());
        if (found != null && styles.contains(found.style())) {
          finish(lines.consumed());
          begin(lines, found, decoded);
          return;
        }
        foreignHeaders += found == null ? 0 : 1;
        if (lines.isEnded() || header == null || !isCutOff(decoded.text())) {
          proceed(lines, decoded);
        } else {
          finish(lines.consumed());
          rows.reject(
              new Provenance(path, lines.number(), encoding.hasOffsets() ? lines.offset() : null),
              RejectionReason.TRUNCATED_ROW,
              "The file ends within the date of a message.",
              Raw.of(lines.length(), decoded::text));
          cut = true;
        }
      } else if (header != null || lines.kept() > 0) {
        proceed(lines, text(lines, encoding));
      }
    }

    private boolean isCutOff(String last) {
      CutHeader.Likeness likeness = cutHeader.of(last);
      if (likeness == CutHeader.Likeness.DOUBTFUL) {
        rows.note(NoteKind.LAST_LINE_LIKE_A_DATE);
      }
      return likeness == CutHeader.Likeness.CERTAIN;
    }

    private void begin(ByteLines lines, Header found, TextEncoding.Decoded decoded) {
      header = found;
      headerLine = decoded.text();
      cutHeader.learn(found, headerLine);
      row = lines.number();
      offset = lines.offset();
      replaced = decoded.replaced();
      textLength = lines.isOverlong() ? lines.length() : headerLine.length();
    }

    private void proceed(ByteLines lines, TextEncoding.Decoded decoded) {
      if (header == null && !preamble) {
        if (decoded.text().isBlank()) {
          return;
        }
        preamble = true;
        row = lines.number();
      }
      replaced |= decoded.replaced();
      textLength += 1 + (lines.isOverlong() ? lines.length() : decoded.text().length());
      if (header != null && text.length() <= Rows.LONGEST_TEXT) {
        text.append('\n').append(decoded.text());
      }
    }

    /** The message that was begun is whole. */
    private void finish(long consumed) {
      Header begun = header;
      if (begun == null) {
        finishPreamble();
      } else {
        rows.row(here(), Raw.of(textLength, () -> headerLine + text), () -> item(begun));
        rows.progress(consumed);
      }
      header = null;
      text.setLength(0);
    }

    private void finishPreamble() {
      if (preamble) {
        rows.reject(here(), RejectionReason.NO_MESSAGE_HEADER, Raw.ofLength(textLength));
        preamble = false;
        textLength = 0;
      }
    }

    void end(ByteLines lines) {
      if (replaced && !lines.isEnded() && header != null) {
        cut = true;
      }
      finish(lines.consumed());
    }

    private Provenance here() {
      return new Provenance(path, row, encoding.hasOffsets() ? offset : null);
    }

    private RowBuilder item(Header begun) throws UnreadableRow {
      if (textLength > Rows.LONGEST_TEXT + 1_000L) {
        throw new UnreadableRow(RejectionReason.TEXT_TOO_LONG);
      }
      LocalDateTime local =
          DateEvidence.timeOf(begun, orders.getOrDefault(begun.style(), DateOrder.DAY_MONTH_YEAR));
      String rest = headerLine.substring(begun.textStart());
      Sender sender = Sender.of(rest, names);
      String name = sender.name();
      String written = rest.substring(sender.textStart()) + text;
      MessageBody body = name == null ? MessageBody.ofSystemLine(written) : MessageBody.of(written);
      String atText = ShownText.plain(headerLine.substring(begun.atStart(), begun.atEnd()));
      RowBuilder item =
          Row.of(conversation, body.call() == null ? Message.PLAIN : body.call())
              .times(times.local(local, atText))
              .text(body.text())
              .attachments(body.media())
              .state(body.deleted() ? State.DELETED : State.INTACT)
              .marks(body.marks());
      if (replaced) {
        item.mark(Mark.BYTES_REPLACED);
      }
      if (name != null) {
        item.direction(participants.directionOf(name))
            .from(Sender.party(name))
            .to(participants.recipientsOf(name));
      }
      return item;
    }

    void noteWhatWasFound() {
      if (foreignHeaders > 0) {
        rows.note(NoteKind.OTHER_HEADER_STYLE, foreignHeaders);
      }
      if (!encoding.charset().name().equals("UTF-8")) {
        rows.note(NoteKind.ENCODING, encoding.charset().name());
      }
    }
  }
}
