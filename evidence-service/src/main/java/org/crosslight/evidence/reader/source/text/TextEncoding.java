package org.crosslight.evidence.reader.source.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * How the characters of a file are encoded, found out from its bytes.
 *
 * <p>All readers work on bytes in which the figures, quotes and line ends of ASCII stand for
 * themselves. UTF-8 and Windows-1252 are read as they are; UTF-16 and UTF-32 are turned into UTF-8
 * on the way, and byte offsets are then not given.
 *
 * @param charset of the file
 * @param markLength bytes of the byte order mark, 0 when there is none
 */
public record TextEncoding(Charset charset, int markLength) {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset UTF_32_LE = Charset.forName("UTF-32LE");
  private static final Charset UTF_32_BE = Charset.forName("UTF-32BE");
  private static final int SAMPLE = 64 * 1024;

  /** The encoding of these bytes; all of them are looked at when only their validity can tell. */
  public static TextEncoding of(Bytes bytes) throws IOException {
    try (InputStream in = bytes.open()) {
      byte[] head = in.readNBytes(SAMPLE);
      TextEncoding marked = ofMark(head);
      if (marked != null) {
        return marked;
      }
      Charset wide = wideWithoutMark(head);
      if (wide != null) {
        return new TextEncoding(wide, 0);
      }
      Utf8Survey survey = new Utf8Survey();
      survey.take(head, head.length);
      byte[] buffer = new byte[SAMPLE];
      int length;
      while ((length = in.read(buffer)) > 0) {
        survey.take(buffer, length);
      }
      return new TextEncoding(survey.isUtf8() ? StandardCharsets.UTF_8 : WINDOWS_1252, 0);
    }
  }

  /** The encoding as far as a file's beginning tells. */
  public static TextEncoding ofHead(byte[] head) {
    try {
      return of(() -> new ByteArrayInputStream(head));
    } catch (IOException impossible) {
      throw new IllegalStateException("memory cannot fail to be read", impossible);
    }
  }

  private static @Nullable TextEncoding ofMark(byte[] head) {
    if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
      return new TextEncoding(StandardCharsets.UTF_8, 3);
    }
    if (startsWith(head, 0xFF, 0xFE, 0, 0)) {
      return new TextEncoding(UTF_32_LE, 4);
    }
    if (startsWith(head, 0, 0, 0xFE, 0xFF)) {
      return new TextEncoding(UTF_32_BE, 4);
    }
    if (startsWith(head, 0xFF, 0xFE)) {
      return new TextEncoding(StandardCharsets.UTF_16LE, 2);
    }
    if (startsWith(head, 0xFE, 0xFF)) {
      return new TextEncoding(StandardCharsets.UTF_16BE, 2);
    }
    return null;
  }

  private static boolean startsWith(byte[] head, int... mark) {
    if (head.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((head[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  // Text in UTF-16 has spaces and line ends whose high byte is zero, whatever its script.
  private static @Nullable Charset wideWithoutMark(byte[] head) {
    int even = 0;
    int odd = 0;
    for (int i = 0; i + 1 < head.length; i += 2) {
      even += head[i] == 0 ? 1 : 0;
      odd += head[i + 1] == 0 ? 1 : 0;
    }
    int pairs = head.length / 2;
    if (pairs < 4) {
      return null;
    }
    if (odd * 20 > pairs && even * 10 < odd) {
      return StandardCharsets.UTF_16LE;
    }
    return even * 20 > pairs && odd * 10 < even ? StandardCharsets.UTF_16BE : null;
  }

  private boolean isWide() {
    return !charset.equals(StandardCharsets.UTF_8) && !charset.equals(WINDOWS_1252);
  }

  /** Whether a position in the stream that {@link #open} gives is also one in the file. */
  public boolean hasOffsets() {
    return !isWide();
  }

  /** The charset of the bytes that {@link #open} gives. */
  public Charset rowCharset() {
    return isWide() ? StandardCharsets.UTF_8 : charset;
  }

  /** The bytes without byte order mark, in {@link #rowCharset}. */
  public InputStream open(Bytes bytes) throws IOException {
    InputStream in = bytes.open();
    in.readNBytes(markLength);
    return isWide() ? new Transcoded(new InputStreamReader(in, charset)) : in;
  }

  /** The same for a beginning that was already taken from the stream. */
  public InputStream open(byte[] head) throws IOException {
    return open(() -> new ByteArrayInputStream(head));
  }

  /** The characters of a row. */
  public Decoded decode(byte[] bytes, int from, int length) {
    String text = new String(bytes, from, length, rowCharset());
    return new Decoded(text, text.indexOf('\uFFFD') >= 0 && isMalformed(bytes, from, length));
  }

  private boolean isMalformed(byte[] bytes, int from, int length) {
    try {
      rowCharset().newDecoder().decode(ByteBuffer.wrap(bytes, from, length));
      return false;
    } catch (CharacterCodingException malformed) {
      return true;
    }
  }

  /**
   * The characters of some bytes.
   *
   * @param replaced whether bytes that are no characters were replaced by U+FFFD
   */
  public record Decoded(String text, boolean replaced) {}

  /** Characters as a stream of UTF-8. */
  private static final class Transcoded extends InputStream {
    private final InputStreamReader reader;
    private final char[] characters = new char[8192];
    private byte[] encoded = new byte[0];
    private int next;
    private int held;

    Transcoded(InputStreamReader reader) {
      this.reader = reader;
    }

    @Override
    public int read() throws IOException {
      return next < encoded.length || fill() ? encoded[next++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      if (length == 0) {
        return 0;
      }
      if (next >= encoded.length && !fill()) {
        return -1;
      }
      int count = Math.min(length, encoded.length - next);
      System.arraycopy(encoded, next, target, offset, count);
      next += count;
      return count;
    }

    // A pair of surrogates must not be cut in two between one filling and the next.
    private boolean fill() throws IOException {
      while (true) {
        int count = reader.read(characters, held, characters.length - held);
        int total = held + Math.max(count, 0);
        if (total == 0) {
          return false;
        }
        boolean keep = count >= 0 && Character.isHighSurrogate(characters[total - 1]);
        int use = keep ? total - 1 : total;
        encoded = new String(characters, 0, use).getBytes(StandardCharsets.UTF_8);
        next = 0;
        held = keep ? 1 : 0;
        if (keep) {
          characters[0] = characters[total - 1];
        }
        if (encoded.length > 0) {
          return true;
        }
      }
    }

    @Override
    public void close() throws IOException {
      reader.close();
    }
  }
}
