package org.crosslight.evidence.reader.source.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.crosslight.evidence.reader.source.text.ByteWindow;
import org.crosslight.evidence.reader.source.text.RowBytes;
import org.jspecify.annotations.Nullable;

/**
 * Cuts an XML document into its rows, which are elements of certain names.
 *
 * <p>Rows are found without parsing the file as one document, so that one broken row, an undefined
 * reference or a cut does not take the rows after it along. Nothing outside the rows is looked at:
 * document types and their entities have no effect. Files that a row carries are passed over; their
 * size stands in their place.
 */
public final class XmlRows implements AutoCloseable {
  private static final int LONGEST_ROOT = 2_000;

  private final XmlLayout layout;
  private final String carries;
  private final ByteWindow in;
  private final RowBytes text = new RowBytes();
  private @Nullable String root;
  private boolean sawRootEnd;

  /** How a row ended. */
  public enum End {
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
  public record Found(String name, long offset, RowBytes text, End end) {}

  /**
   * @param in the text as UTF-8 or in an encoding that has ASCII within it
   * @param firstOffset the byte of the file at which the stream begins
   */
  public XmlRows(InputStream in, long firstOffset, XmlLayout layout) {
    this.layout = layout;
    this.carries = " " + layout.carried() + "=";
    this.in = new ByteWindow(in, firstOffset);
  }

  /** The next row, or null when there is none; it is valid until the next call. */
  public @Nullable Found next() throws IOException {
    while (true) {
      int c = in.peek(0);
      if (c < 0) {
        return null;
      }
      if (c != '<') {
        in.take();
        continue;
      }
      String row = tag("<", layout.rows());
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
    } else if (tag("</", layout.roots()) != null) {
      sawRootEnd = true;
      in.take();
    } else if (tag("<", layout.roots()) != null) {
      takeRoot();
    } else {
      in.take();
    }
  }

  private void takeRoot() throws IOException {
    StringBuilder tag = new StringBuilder();
    int c;
    while ((c = in.take()) >= 0 && c != '>' && tag.length() < LONGEST_ROOT) {
      tag.append((char) c);
    }
    sawRootEnd |= tag.length() > 0 && tag.charAt(tag.length() - 1) == '/';
    root = tag.toString();
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
        if (!first && (tag("<", layout.rows()) != null || tag("</", layout.roots()) != null)) {
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
    boolean attachment = text.endsWith(carries + (char) quote);
    long length = 0;
    int padding = 0;
    while (true) {
      int c = in.peek(0);
      if (c < 0
          || (c == '<' && (tag("<", layout.rows()) != null || tag("</", layout.roots()) != null))) {
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
    return layout.rows().stream().anyMatch(name -> ("<" + name).startsWith(in.rest()))
        && in.available() > 1;
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

  /** The tag of the element around all rows, with its attributes; null when there was none yet. */
  public @Nullable String root() {
    return root;
  }

  /** Whether the element around all rows was closed. */
  public boolean sawRootEnd() {
    return sawRootEnd;
  }

  /** How many bytes of the file have been gone over. */
  public long consumed() {
    return in.consumed();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
