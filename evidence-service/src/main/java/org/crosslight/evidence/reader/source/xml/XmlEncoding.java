package org.crosslight.evidence.reader.source.xml;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosslight.evidence.reader.source.Source;
import org.crosslight.evidence.reader.source.text.TextEncoding;

/** In which encoding an XML document is written. */
public final class XmlEncoding {
  private static final int LONGEST_DECLARATION = 400;
  private static final Pattern DECLARED =
      Pattern.compile("<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");

  private XmlEncoding() {}

  /**
   * What the bytes show, unless the document declares another one that they do not contradict;
   * nothing when it declares one that is not known.
   */
  public static Optional<TextEncoding> of(Source source) throws IOException {
    TextEncoding found = TextEncoding.of(source.bytes());
    if (found.markLength() > 0 || !found.hasOffsets()) {
      return Optional.of(found);
    }
    byte[] head = source.head().bytes();
    String start =
        new String(
            head, 0, Math.min(head.length, LONGEST_DECLARATION), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(start);
    if (!declared.find()) {
      return Optional.of(found);
    }
    try {
      return Optional.of(declared(Charset.forName(declared.group(1)), found));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  private static TextEncoding declared(Charset charset, TextEncoding found) {
    boolean isAscii = charset.equals(StandardCharsets.US_ASCII);
    boolean isWide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    return isAscii || isWide || charset.equals(StandardCharsets.UTF_8)
        ? found
        : new TextEncoding(charset, 0);
  }
}
