package org.crosslight.evidence.reader.source.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.crosslight.evidence.reader.Raw;
import org.crosslight.evidence.reader.Rejection;
import org.crosslight.evidence.reader.source.text.ByteLines;

/**
 * Mails that stand one after the other in one file, each behind a line that begins with {@code From
 * }, or the one mail of a file that does not begin so.
 *
 * <p>Such a line inside a mail stands behind a {@code >}, which is taken off again.
 */
public final class Mailbox implements Raw, AutoCloseable {
  private static final Pattern ENVELOPE =
      Pattern.compile("From .{0,300}\\d:\\d\\d\\b.{0,40}\\b(?:19|20)\\d\\d\\b.{0,40}");

  /** Enough bytes for as many characters as are shown. */
  private static final int SHOWN = 4 * Rejection.LONGEST_EXCERPT;

  private final ByteLines lines;
  private final ByteArrayOutputStream start = new ByteArrayOutputStream();
  private boolean more;
  private boolean several;
  private boolean first = true;
  private boolean blank = true;
  private long offset;

  public Mailbox(InputStream in) {
    lines = new ByteLines(in, 0);
  }

  /** Goes to the next mail, passing over what is left of the one before. */
  public boolean next() throws IOException {
    if (first) {
      first = false;
      more = lines.next();
      several = more && isEnvelope();
    } else {
      while (more && !isNext()) {
        forward();
      }
    }
    start.reset();
    offset = more ? lines.offset() : lines.consumed();
    if (more && several) {
      forward();
    }
    blank = false;
    return more || offset < lines.consumed();
  }

  private void forward() throws IOException {
    keepLine(start);
    blank = lines.length() == 0;
    more = lines.next();
  }

  private void keepLine(ByteArrayOutputStream to) {
    if (to.size() < SHOWN) {
      to.write(lines.bytes(), 0, Math.min(lines.kept(), SHOWN));
      to.write('\n');
    }
  }

  private boolean isNext() {
    return several && blank && isEnvelope();
  }

  private boolean isEnvelope() {
    return lines.kept() > 5
        && lines.kept() < 500
        && lines.bytes()[0] == 'F'
        && ENVELOPE.matcher(line()).matches();
  }

  private String line() {
    return new String(lines.bytes(), 0, lines.kept(), StandardCharsets.ISO_8859_1);
  }

  /** The byte at which the mail begins, or the line before it that tells mails apart. */
  public long offset() {
    return offset;
  }

  /** How many bytes have been read of the file. */
  public long consumed() {
    return lines.consumed();
  }

  /** How many bytes of the mail have been read. */
  @Override
  public long length() {
    return (more && isNext() ? lines.offset() : lines.consumed()) - offset;
  }

  @Override
  public String text() {
    ByteArrayOutputStream shown = new ByteArrayOutputStream();
    shown.writeBytes(start.toByteArray());
    if (more && !isNext()) {
      keepLine(shown);
    }
    return AttachedMail.shown(shown.toByteArray());
  }

  /** The bytes of the mail, up to the line that begins the next. */
  public InputStream mail() {
    return new InputStream() {
      private byte[] line = new byte[0];
      private int at;

      @Override
      public int read() throws IOException {
        return at < line.length || fill() ? line[at++] & 0xFF : -1;
      }

      @Override
      public int read(byte[] target, int from, int length) throws IOException {
        if (length == 0 || (at >= line.length && !fill())) {
          return length == 0 ? 0 : -1;
        }
        int count = Math.min(length, line.length - at);
        System.arraycopy(line, at, target, from, count);
        at += count;
        return count;
      }

      private boolean fill() throws IOException {
        if (!more || isNext()) {
          return false;
        }
        if (lines.isOverlong()) {
          throw new IOException("a line of the mail is longer than 4 MiB");
        }
        int quotes = 0;
        while (several && quotes < lines.kept() && lines.bytes()[quotes] == '>') {
          quotes++;
        }
        int skip = quotes > 0 && line().startsWith("From ", quotes) ? 1 : 0;
        int end = (int) (lines.consumed() - lines.offset() - lines.kept());
        line = new byte[lines.kept() - skip + end];
        System.arraycopy(lines.bytes(), skip, line, 0, lines.kept() - skip);
        if (end > 0) {
          line[line.length - end] = '\r';
          line[line.length - 1] = '\n';
        }
        at = 0;
        forward();
        return line.length > 0 || fill();
      }
    };
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
