package org.crosslight.evidence.reader.source.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;
import org.crosslight.evidence.content.Attachment;
import org.crosslight.evidence.content.Email;
import org.crosslight.evidence.reader.source.Source;
import org.crosslight.evidence.reader.source.text.MediaNames;
import org.crosslight.evidence.reader.source.text.PageText;
import org.crosslight.evidence.reader.source.text.TextEncoding;
import org.jspecify.annotations.Nullable;

/** Takes the parts of a mail as they pass: words are kept, everything else is hashed. */
final class MailParts extends AbstractContentHandler {
  private static final int LONGEST_WORDS = 8 << 20;
  private static final int DEEPEST = 50;

  private final String place;
  private final StringBuilder plain = new StringBuilder();
  private final StringBuilder html = new StringBuilder();
  private final Deque<int[]> parts = new ArrayDeque<>();
  private boolean inHead = true;
  private boolean pageIsCut;
  final List<Email.Header> headers = new ArrayList<>();
  final List<Attachment> attachments = new ArrayList<>();
  final List<AttachedMail> mails = new ArrayList<>();

  MailParts(String place) {
    this.place = place;
  }

  @Nullable String words() {
    String words = plain.isEmpty() ? html.toString() : plain.toString();
    return words.isEmpty() ? null : words;
  }

  /** Whether its words are those of a page that is too large to be read to its end. */
  boolean isCut() {
    return pageIsCut && plain.isEmpty();
  }

  @Override
  public void field(Field field) {
    if (inHead) {
      byte[] raw = field.getRaw().toByteArray();
      String line = TextEncoding.ofHead(raw).decode(raw, 0, raw.length).text();
      String value = line.substring(line.indexOf(':') + 1).replaceAll("\\r?\\n", "").strip();
      headers.add(new Email.Header(field.getName(), value));
    }
  }

  @Override
  public void endHeader() {
    inHead = false;
  }

  @Override
  public void startMultipart(BodyDescriptor body) throws MimeException {
    if (parts.size() == DEEPEST) {
      throw new MimeException("parts within parts, too deep");
    }
    if (!parts.isEmpty()) {
      parts.getLast()[0]++;
    }
    parts.addLast(new int[1]);
  }

  @Override
  public void endMultipart() {
    parts.removeLast();
  }

  @Override
  public void body(BodyDescriptor body, InputStream in) throws IOException {
    if (!parts.isEmpty()) {
      parts.getLast()[0]++;
    }
    MaximalBodyDescriptor of = (MaximalBodyDescriptor) body;
    String type = of.getMimeType().toLowerCase(Locale.ROOT);
    String name = of.getContentDispositionFilename();
    if (name == null) {
      name = of.getContentTypeParameters().get("name");
    }
    boolean attached = name != null || "attachment".equals(of.getContentDispositionType());
    if (!attached && type.equals("text/plain")) {
      append(plain, words(of, in));
    } else if (!attached && type.equals("text/html")) {
      append(html, PageText.visible(words(of, in)));
      pageIsCut |= in.read() >= 0;
    } else {
      attach(type, name, in);
    }
  }

  private void attach(String type, @Nullable String name, InputStream in) throws IOException {
    String path =
        place + parts.stream().map(at -> String.valueOf(at[0])).collect(Collectors.joining("."));
    boolean isMail = type.equals("message/rfc822");
    byte[] mail = isMail ? in.readNBytes(AttachedMail.LARGEST) : new byte[0];
    Source.Digest digest =
        Source.Digest.of(new SequenceInputStream(new ByteArrayInputStream(mail), in));
    if (mail.length > 0) {
      mails.add(AttachedMail.of(path, mail, digest.size()));
    }
    attachments.add(
        Attachment.named(name, MediaNames.kindOfType(type))
            .typed(type)
            .found(path, digest.sha256(), digest.size()));
  }

  private static void append(StringBuilder to, String words) {
    if (!words.isBlank()) {
      to.append(to.isEmpty() ? "" : "\n\n").append(words.replace("\r\n", "\n").stripTrailing());
    }
  }

  private static String words(MaximalBodyDescriptor body, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LONGEST_WORDS);
    String charset = body.getCharset();
    if (charset != null && !charset.equalsIgnoreCase("us-ascii")) {
      try {
        return new String(bytes, Charset.forName(charset));
      } catch (IllegalArgumentException unknown) {
        // Found out from the bytes instead.
      }
    }
    return TextEncoding.ofHead(bytes).decode(bytes, 0, bytes.length).text();
  }
}
