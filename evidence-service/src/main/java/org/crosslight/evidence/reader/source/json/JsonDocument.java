package org.crosslight.evidence.reader.source.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.crosslight.evidence.reader.Fault;
import org.crosslight.evidence.reader.source.Source;
import org.crosslight.evidence.reader.source.text.ByteWindow;
import org.crosslight.evidence.reader.source.text.RowBytes;
import org.crosslight.evidence.reader.source.text.TextEncoding;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a JSON document without parsing it as one, so that a broken row, bytes that are no
 * text or a cut cost no more than the rows they stand in.
 *
 * <p>JSON has no line ends within texts: a text that runs over one was never closed, and ends
 * there. In a document laid out in lines a row ends at the latest where a line begins as far in as
 * the row did; a row that does not is given up there, and the next one is read.
 */
public final class JsonDocument {
  private static final int LONGEST_FIELD = 1 << 20;
  private static final int DEEPEST = 500;
  private static final int MOST_FIELDS = 1_000;
  private static final int LONGEST_KEPT = 10_000;

  private final ByteWindow in;
  private final TextEncoding encoding;
  private final JsonVisitor visitor;
  private final Deque<Container> open = new ArrayDeque<>();
  private final RowBytes bytes = new RowBytes();
  private String key = "";
  private long rows;
  private boolean damaged;
  private boolean cut;
  private long lineIndent = -1;

  private JsonDocument(ByteWindow in, TextEncoding encoding, JsonVisitor visitor) {
    this.in = in;
    this.encoding = encoding;
    this.visitor = visitor;
  }

  /**
   * An object or array that has begun.
   *
   * @param rows whether its elements are rows
   * @param fields what stands in it and in objects in it, by the path from here
   */
  private record Container(
      boolean isObject, String path, boolean rows, Map<String, String> fields) {
    void keep(String name, String value) {
      if (fields.size() < MOST_FIELDS && value.length() <= LONGEST_KEPT) {
        fields.put(name, value);
      }
    }
  }

  /**
   * How a document ended.
   *
   * @param whole whether all its brackets were closed
   * @param cut whether it ends within a row
   * @param rows how many rows it had
   */
  public record End(boolean whole, boolean cut, long rows) {
    /** Why not all of it could be read, or null when all could. */
    public @Nullable Fault fault() {
      return whole ? null : cut ? Fault.TRUNCATED_FILE : Fault.DAMAGED_DOCUMENT;
    }
  }

  /** Shows a document to a visitor. */
  public static End read(Source source, JsonVisitor visitor) throws IOException {
    TextEncoding encoding = utf8(TextEncoding.of(source.bytes()));
    try (ByteWindow in = new ByteWindow(encoding.open(source.bytes()), encoding.markLength())) {
      return new JsonDocument(in, encoding, visitor).walk();
    }
  }

  /** Shows the beginning of a document to a visitor, to recognise what it is. */
  static End read(byte[] head, JsonVisitor visitor) throws IOException {
    TextEncoding encoding = utf8(TextEncoding.ofHead(head));
    try (ByteWindow in =
        new ByteWindow(
            encoding.open(() -> new ByteArrayInputStream(head)), encoding.markLength())) {
      return new JsonDocument(in, encoding, visitor).walk();
    }
  }

  // JSON is UTF-8 where it is not wider (RFC 8259): bytes that are not so are damage.
  private static TextEncoding utf8(TextEncoding found) {
    return found.hasOffsets()
        ? new TextEncoding(StandardCharsets.UTF_8, found.markLength())
        : found;
  }

  private End walk() throws IOException {
    int c;
    while ((c = in.peek(0)) >= 0) {
      Container around = open.peek();
      boolean skipped = isSpace(c) || c == ',' || c == ':';
      if (skipped) {
        in.take();
        note(c);
      } else if (around != null && around.rows() && c != ']') {
        row(around.path());
      } else {
        token(c, around);
      }
    }
    boolean whole = open.isEmpty() && !damaged;
    while (!open.isEmpty()) {
      close();
    }
    return new End(whole, cut, rows);
  }

  // How far in the present line begins; -1 before the first line end.
  private void note(int c) {
    if (c == '\n') {
      lineIndent = 0;
    } else if (lineIndent >= 0 && (c == ' ' || c == '\t')) {
      lineIndent++;
    } else if (c != '\r') {
      lineIndent = -1;
    }
  }

  private void token(int c, @Nullable Container around) throws IOException {
    String path = around == null ? "" : around.path();
    boolean inObject = around != null && around.isObject();
    switch (c) {
      case '{', '[' -> {
        in.take();
        push(c == '{', inObject ? below(path) : path);
      }
      case '}', ']' -> {
        in.take();
        pop(c == '}');
      }
      case '"' -> {
        String text = text();
        if (inObject && key.isEmpty() && nextIs(':')) {
          key = text;
        } else {
          value(inObject ? below(path) : path, text);
        }
      }
      default -> {
        String word = word();
        if (word.equals("null")) {
          // What is not there says nothing.
          key = "";
        } else {
          value(inObject ? below(path) : path, word);
        }
      }
    }
    lineIndent = -1;
  }

  private String below(String path) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private void push(boolean isObject, String path) throws IOException {
    if (open.size() >= DEEPEST) {
      damaged = true;
      return;
    }
    boolean holdsRows = !isObject && visitor.isRows(path);
    open.push(new Container(isObject, path, holdsRows, new LinkedHashMap<>(0)));
    key = "";
    if (!holdsRows) {
      visitor.opened(path);
    }
  }

  private void pop(boolean isObject) {
    key = "";
    if (open.isEmpty()) {
      damaged = true;
      return;
    }
    damaged |= close().isObject() != isObject;
  }

  private Container close() {
    Container closed = open.pop();
    Container around = open.peek();
    if (closed.isObject()) {
      visitor.closed(closed.path(), Collections.unmodifiableMap(closed.fields()));
      if (around != null && around.isObject()) {
        String name = closed.path().substring(closed.path().lastIndexOf('.') + 1);
        closed.fields().forEach((below, value) -> around.keep(name + "." + below, value));
      }
    }
    return closed;
  }

  private void value(String path, String text) {
    Container around = open.peek();
    if (around != null && around.isObject() && !key.isEmpty()) {
      around.keep(key, text);
    }
    key = "";
    visitor.field(path, text);
  }

  private boolean nextIs(int wanted) throws IOException {
    while (in.peek(0) >= 0 && isSpace(in.peek(0))) {
      in.take();
    }
    return in.peek(0) == wanted;
  }

  /** A text and its quotes; it ends at a line end, where it was never closed. */
  private String text() throws IOException {
    bytes.clear();
    in.take();
    bytes.add('"');
    int c;
    while ((c = in.peek(0)) >= 0 && c != '\n') {
      in.take();
      if (c == '"') {
        break;
      }
      keep(c);
      if (c == '\\') {
        keep(in.take());
      }
    }
    damaged |= c != '"';
    bytes.add('"');
    return JsonText.unescaped(bytes.decode(encoding).text());
  }

  private void keep(int c) {
    if (c >= 0 && bytes.length() < LONGEST_FIELD) {
      bytes.add(c);
    }
  }

  private String word() throws IOException {
    bytes.clear();
    int c;
    while ((c = in.peek(0)) >= 0 && !isSpace(c) && ",:{}[]\"".indexOf(c) < 0) {
      keep(in.take());
    }
    return bytes.decode(encoding).text();
  }

  private void row(String path) throws IOException {
    long offset = in.consumed();
    rows++;
    bytes.clear();
    JsonRow.End end = new JsonRowCutter(in, bytes, lineIndent).cut();
    cut |= end == JsonRow.End.CUT;
    damaged |= cut;
    lineIndent = -1;
    visitor.row(new JsonRow(bytes, encoding, path, rows, offset, end, around()));
  }

  /** The fields of the object that holds the rows. */
  private Map<String, String> around() {
    for (Container outer : open) {
      if (outer.isObject()) {
        return Collections.unmodifiableMap(outer.fields());
      }
    }
    return Map.of();
  }

  private static boolean isSpace(int c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }
}
