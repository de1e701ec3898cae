package org.crosslight.evidence.reader.format.android;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosslight.evidence.reader.source.text.ByteWindow;
import org.crosslight.evidence.reader.source.text.RowBytes;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a backup into its rows, the elements {@code sms}, {@code mms} and {@code call}.
 *
 * <p>Rows are found without parsing the file as one document, so that one broken row, an undefined
 * reference or a cut does not take the rows after it along. Nothing outside the rows is looked at:
 * document types and their entities have no effect. Attachments are passed over; their size stands
 * in their place.
 */
final class RowScanner implements AutoCloseable {
  private static final List<String> ROWS = List.of("sms", "mms", "call");
  private static final List<String> ROOTS = List.of("smses", "calls");

  private static final Pattern COUNT = Pattern.compile("\\bcount\\s*=\\s*[\"'](\\d{1,12})[\"']");

  private final ByteWindow in;
  private final RowBytes text = new RowBytes();
  private boolean sawRoot;
  private boolean sawRootEnd;
  private long announced = -1;

  /** How a row ended. */
  enum End {
    WHOLE,
    /** The next row, or the end of all rows, comes before this one has ended. */
    RUNS_INTO_NEXT,
    /** The file ends within the row. */
    CUT,
  }

  /**
   * One row as it stands in the file.
   *
   * @param offset the byte at which it begins
   * @param text its XML, with sizes in place of attachments
   */
  record Found(String name, long offset, RowBytes text, End end) {}

  RowScanner(InputStream in, long firstOffset) {
    this.in = new ByteWindow(in, firstOffset);
  }

  /** The next row, or null when there is none; it is valid until the next call. */
  @Nullable Found next() throws IOException {
    while (true) {
      int c = in.peek(0);
      if (c < 0) {
        return null;
      }
      if (c != '<') {
        in.take();
        continue;
      }
      String row = tag("<", ROWS);
      if (row != null) {
        return row(row);
      }
      if (in.available() < 6 && isBeginningOfRow()) {
        return cutTag();
      }
      skipOther();
    }
  }

  private void skipOther() throws IOException {
    if (in.startsWith("<!--")) {
      in.skipPast("-->");
    } else if (in.startsWith("<?")) {
      in.skipPast("?>");
    } else if (in.startsWith("<!")) {
      skipDocumentType();
    } else if (tag("</", ROOTS) != null) {
      sawRootEnd = true;
      in.take();
    } else if (tag("<", ROOTS) != null) {
      sawRoot = true;
      takeRoot();
    } else {
      in.take();
    }
  }

  private void takeRoot() throws IOException {
    StringBuilder root = new StringBuilder();
    int c;
    while ((c = in.take()) >= 0 && c != '>' && root.length() < 2_000) {
      root.append((char) c);
    }
    sawRootEnd |= root.length() > 0 && root.charAt(root.length() - 1) == '/';
    Matcher count = COUNT.matcher(root);
    if (count.find()) {
      announced = Long.parseLong(count.group(1));
    }
  }

  private void skipDocumentType() throws IOException {
    int depth = 0;
    int c;
    while ((c = in.take()) >= 0) {
      if (c == '[') {
        depth++;
      } else if (c == ']') {
        depth--;
      } else if (c == '>' && depth <= 0) {
        return;
      }
    }
  }

  private Found row(String name) throws IOException {
    long offset = in.consumed();
    text.clear();
    boolean inTag = false;
    boolean atEndTag = false;
    while (true) {
      int c = in.peek(0);
      if (c < 0) {
        return new Found(name, offset, text, End.CUT);
      }
      if (c == '<') {
        boolean first = in.consumed() == offset;
        if (!first && (tag("<", ROWS) != null || tag("</", ROOTS) != null)) {
          return new Found(name, offset, text, End.RUNS_INTO_NEXT);
        }
        atEndTag = !first && tag("</", List.of(name)) != null;
        inTag = true;
      }
      text.add(in.take());
      if (inTag && (c == '"' || c == '\'')) {
        value(c);
      } else if (inTag && c == '>') {
        inTag = false;
        boolean empty = text.endsWith("/>");
        if (atEndTag || (empty && text.tags() == 1)) {
          return new Found(name, offset, text, End.WHOLE);
        }
      }
    }
  }

  /** Takes an attribute's value and its closing quote, as far as they come. */
  private void value(int quote) throws IOException {
    boolean attachment = text.endsWith(" data=" + (char) quote);
    long length = 0;
    int padding = 0;
    while (true) {
      int c = in.peek(0);
      if (c < 0 || (c == '<' && (tag("<", ROWS) != null || tag("</", ROOTS) != null))) {
        return;
      }
      in.take();
      if (c == quote) {
        if (attachment) {
          text.add(Long.toString(Math.max(0, length * 3 / 4 - padding)));
        }
        text.add(c);
        return;
      }
      if (attachment) {
        length += c > ' ' ? 1 : 0;
        padding += c == '=' ? 1 : 0;
      } else {
        text.add(c);
      }
    }
  }

  /** Which of the names begins here as a tag, or null. */
  private @Nullable String tag(String before, List<String> names) throws IOException {
    for (String name : names) {
      if (in.startsWith(before + name)) {
        int after = in.peek(before.length() + name.length());
        if (after < 0 || after == '>' || after == '/' || after <= ' ') {
          return name;
        }
      }
    }
    return null;
  }

  private boolean isBeginningOfRow() throws IOException {
    return ROWS.stream().anyMatch(name -> ("<" + name).startsWith(in.rest())) && in.available() > 1;
  }

  private Found cutTag() throws IOException {
    long offset = in.consumed();
    text.clear();
    int c;
    while ((c = in.take()) >= 0) {
      text.add(c);
    }
    return new Found("", offset, text, End.CUT);
  }

  /** Whether the file is a backup at all, as far as it has been looked at. */
  boolean sawRoot() {
    return sawRoot;
  }

  boolean sawRootEnd() {
    return sawRootEnd;
  }

  /** How many rows the file says it has, or -1. */
  long announced() {
    return announced;
  }

  long consumed() {
    return in.consumed();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
